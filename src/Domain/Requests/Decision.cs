using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Requests;

/// <summary>An official's decision. Each step of each revision of a request has at most one; the first stands.</summary>
/// <param name="Considerations"><c>PERTIMBANGAN</c>, one or more lines; empty at steps 4 and 5.</param>
/// <param name="Notes"><c>Catatan</c>; may be empty.</param>
/// <param name="By">The official in the role that they held at the time.</param>
/// <param name="PseNumber">Step 4 only.</param>
/// <param name="PseProof">Step 4 only.</param>
/// <param name="HostedUrl">Step 5 only.</param>
public sealed record Decision(
    string StepKey, int Revision, Answer Answer, string Considerations, string Notes, Official By, DateTimeOffset At,
    string? PseNumber = null, Attachment? PseProof = null, string? HostedUrl = null)
{
    /// <summary>What the page, the trail and form PA-18 say of a decision of a person on what is their own.</summary>
    public const string OwnMark = "Diputuskan oleh Pengelola Hosting sendiri: tidak ada pejabat lain pada jabatan ini.";

    /// <summary>Whether the official is also the hosting manager, and nobody else held the role.</summary>
    public bool IsOnOwn { get; init; }

    /// <summary>Step 5 only; null when it was not recorded. For officials alone.</summary>
    public TechnicalRecord? Technical { get; init; }

    public StepRound Round => new(StepKey, Revision);
}
