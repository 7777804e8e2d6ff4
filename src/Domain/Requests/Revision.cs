using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Requests;

/// <summary>What the applicant filed, once; never changed after.</summary>
/// <param name="Number">From 1.</param>
public sealed record Revision(int Number, Pa17Form Form, IReadOnlyList<Attachment> Attachments, DateTimeOffset SubmittedAt);
