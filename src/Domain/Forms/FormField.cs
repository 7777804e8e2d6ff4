namespace HostingFunctions.Domain.Forms;

/// <summary>One field of a form: what the code that shows, checks, prints, compares or describes it must agree on.</summary>
/// <param name="Name">The name in the HTTP interface; also the tag of its value in a document.</param>
/// <param name="Label">The label as on the form, without its colon.</param>
/// <param name="Longest">The greatest length in UTF-16 units; 0 for a field that is chosen or attached instead of typed.</param>
public sealed record FormField(string Name, string Label, int Longest = 0)
{
    /// <summary>The name that messages use where the label alone is not enough, e.g. <c>Nama pengelola hosting</c> for <c>Nama</c>.</summary>
    public string Called { get; init; } = Label;

    /// <summary>The section that tells it from another field with the same label; null when the label is enough.</summary>
    public string? Section { get; init; }

    /// <summary>What the form prints after the label when the colon belongs to the label and has no column of its own.</summary>
    public string Colon { get; init; } = "";

    /// <summary>A hint on how to fill it in.</summary>
    public string? Hint { get; init; }

    /// <summary>A correct value, shown when a wrong one was typed.</summary>
    public string Example { get; init; } = "";

    public bool IsRequired { get; init; } = true;

    /// <summary>Whether a client that does not know the field may leave it out; sent empty, it is missing like any other.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Whether its text may have several lines.</summary>
    public bool HasLines { get; init; }

    /// <summary>The label as the form prints it.</summary>
    public string PrintedLabel => Label + Colon;

    /// <summary>The label as people read it outside the form, e.g. <c>Pengelola Hosting: Nama</c>.</summary>
    public string FullLabel => Section is null ? Label : $"{Section}: {Label}";
}
