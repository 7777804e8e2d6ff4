namespace HostingFunctions.Domain.Forms;

/// <summary>What differs between two forms PA-17, as people read it.</summary>
/// <param name="Label">Of the field or the kind of attachment, as the form has it, with its section where the label alone would not do.</param>
/// <param name="Before">May be empty.</param>
/// <param name="After">May be empty.</param>
public sealed record Pa17Change(string Label, string Before, string After);
