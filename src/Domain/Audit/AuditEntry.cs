namespace HostingFunctions.Domain.Audit;

/// <summary>Who did what, when, on which revision (sop.md part 2, warning). Never holds an identity number or a token.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Name and office of a person, or <c>Sistem</c>.</param>
/// <param name="Action">What was done, in Bahasa Indonesia, for people to read.</param>
/// <param name="Revision">The request's revision, from 1.</param>
/// <param name="Detail">More about the action; may be empty.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, int Revision, string Detail = "")
{
    public const string System = "Sistem";

    /// <summary>The same for programs; null for what only people read, and in rows of earlier versions.</summary>
    public Fact? Fact { get; init; }
}
