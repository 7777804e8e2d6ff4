using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>One filing by the applicant; never changed afterwards.</summary>
/// <param name="Number">From 1.</param>
public sealed record Revision(int Number, Pa17Form Form, IReadOnlyList<Attachment> Attachments, DateTimeOffset SubmittedAt)
{
    /// <summary>Whether it corrects one that nobody had confirmed. The procedure counts no round for it.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>What the applicant says was mended; empty in a first filing, in rows of earlier versions, and when a program did not say.</summary>
    public string Mended { get; init; } = "";

    /// <summary>What form PA-17 shows on pages of its own.</summary>
    public IEnumerable<Attachment> Pictures => Attachments.Where(file => file.Kind == AttachmentKind.PseEvidence && file.Type.IsPicture());
}
