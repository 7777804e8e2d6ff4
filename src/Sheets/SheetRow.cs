namespace HostingFunctions.Sheets;

/// <summary>A row of a sheet as it was read.</summary>
/// <param name="Number">As spreadsheets count: the first is 1.</param>
/// <param name="Cells">Each as text; dates as <c>yyyy-MM-dd</c>, numbers without grouping. As many as the row has.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
