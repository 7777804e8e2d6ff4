using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Sheets;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Desk;

/// <summary>An empty sheet to fill in: the titles, and an example that is not read.</summary>
internal static class ImportTemplateFile
{
    private const string Name = "templat-impor-layanan.xlsx";

    private static readonly IReadOnlyList<ListColumn<string>> Columns =
    [
        .. ImportColumns.All.Select(column =>
            new ListColumn<string>(column.Title, Math.Max(column.Title.Length, column.Example.Length) + 4, _ => column.Example)),
    ];

    public static IResult Answer(HttpRequest http, CancellationToken cancellation) => Respond.SavedFile(
        http, Name, FileType.Xlsx.MediaType(),
        content => SheetWriter.WriteAsync(content, SheetFormat.Xlsx, "Layanan", Columns, [ImportColumns.ExampleMark], cancellation));
}
