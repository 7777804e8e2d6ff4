namespace HostingFunctions.Domain.Forms;

/// <summary>One difference between two forms PA-17, as people read it.</summary>
/// <param name="Label">The label of the field or kind of attachment as on the form, with its section where the label alone is not enough.</param>
/// <param name="Before">May be empty.</param>
/// <param name="After">May be empty.</param>
public sealed record Pa17Change(string Label, string Before, string After);
