namespace HostingFunctions.Domain.Lists;

/// <summary>A small table that is shown on a page and saved as a sheet, so that both say the same.</summary>
/// <param name="Key">In the page's address, and of what belongs to it.</param>
/// <param name="Title">As people read it; at most 31 characters, which a sheet's name may have.</param>
/// <param name="Columns">The first column names the row.</param>
public sealed record SheetTable(string Key, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ListCell>> Rows);
