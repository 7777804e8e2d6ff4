namespace HostingFunctions.Domain.Forms;

/// <summary>One field of a form: what those who show, check, print, compare or describe it must agree on.</summary>
/// <param name="Name">In the HTTP interface; also the tag of its value in a document.</param>
/// <param name="Label">As the form has it, without its colon.</param>
/// <param name="Longest">In UTF-16 units; 0 for a field that is chosen or attached instead of typed.</param>
public sealed record FormField(string Name, string Label, int Longest = 0)
{
    /// <summary>As a message calls it where the label alone would not do, e.g. <c>Nama pengelola hosting</c> for <c>Nama</c>.</summary>
    public string Called { get; init; } = Label;

    /// <summary>The section that tells it from another field of the same label; null when the label is enough.</summary>
    public string? Section { get; init; }

    /// <summary>What the form prints after the label, where the colon belongs to the label and has no column of its own.</summary>
    public string Colon { get; init; } = "";

    /// <summary>What helps to fill it in.</summary>
    public string? Hint { get; init; }

    /// <summary>A right value, shown when a wrong one was typed.</summary>
    public string Example { get; init; } = "";

    public bool IsRequired { get; init; } = true;

    /// <summary>Whether its text may have several lines.</summary>
    public bool HasLines { get; init; }

    /// <summary>The label as the form prints it.</summary>
    public string PrintedLabel => Label + Colon;

    /// <summary>The label as it is read outside the form, e.g. <c>Pengelola Hosting: Nama</c>.</summary>
    public string FullLabel => Section is null ? Label : $"{Section}: {Label}";
}
