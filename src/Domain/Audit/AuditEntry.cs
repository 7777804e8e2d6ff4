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

    /// <summary>What an entry says whose personal data were destroyed.</summary>
    public const string Destroyed = "Data pribadi dimusnahkan";

    /// <summary>The same for programs; null for what only people read, and in rows of earlier versions.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Whether it says that the request was destroyed when its time was over. Its detail is the number of the record.</summary>
    public bool IsDestruction => Action == Destroyed && Fact?.Kind == FactKind.Erased;

    /// <summary>The same without whatever may name a person.</summary>
    public AuditEntry WithoutPerson() => this with { Actor = System, Action = Destroyed, Detail = "" };
}
