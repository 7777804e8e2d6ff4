using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>A row of the sheet, and what publishing would do with it.</summary>
/// <param name="Number">As spreadsheets count.</param>
/// <param name="Cells">As typed, by field.</param>
/// <param name="Form">Null when a cell is wrong.</param>
/// <param name="Errors">What is wrong, each at its column.</param>
public sealed record ImportRow(
    int Number, IReadOnlyDictionary<string, string> Cells, ImportForm? Form, ImportState State, IReadOnlyList<FieldError> Errors)
{
    /// <summary>It holds what people typed.</summary>
    public override string ToString() => $"row {Number}";
}
