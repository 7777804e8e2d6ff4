using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>One filing by the applicant; never changed afterwards.</summary>
/// <param name="Number">From 1.</param>
public sealed record Revision(int Number, Pa17Form Form, IReadOnlyList<Attachment> Attachments, DateTimeOffset SubmittedAt)
{
    /// <summary>Whether it corrects one that nobody had confirmed. The procedure counts no round for it.</summary>
    public bool IsAmendment { get; init; }
}
