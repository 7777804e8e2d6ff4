using System.Text;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Sheets;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What the PA sub-coordinator does to import a list.</summary>
internal static class ImportScene
{
    public const string Path = "/meja/impor";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<byte[]> XlsxAsync(params IEnumerable<Dictionary<string, string>> rows)
    {
        var content = new MemoryStream();
        var columns = ImportColumns.All
            .Select(column => new ListColumn<Dictionary<string, string>>(column.Title, 20, row => row.GetValueOrDefault(column.Field.Name, ""))).ToList();
        await SheetWriter.WriteAsync(content, SheetFormat.Xlsx, "Layanan", columns, rows, Token);
        return content.ToArray();
    }

    /// <summary>As a spreadsheet in Indonesian saves it.</summary>
    public static byte[] Csv(params IEnumerable<Dictionary<string, string>> rows) => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(string.Concat(
        SampleImport.Sheet(rows).Select(row => string.Join(';', row.Cells) + "\r\n")))).ToArray();

    public static async Task<string> PageAsync(this RunningApp app, string session)
    {
        using var page = await app.OpenAsync(Path, session);
        return await page.Content.ReadAsStringAsync(Token);
    }

    public static Task<HttpResponseMessage> SendSheetAsync(this RunningApp app, string session, string name, byte[] content) =>
        app.PressAsync(Path, session, ("importSheet", name, content));

    /// <summary>Presses <c>Terbitkan</c> on what the page shows.</summary>
    public static async Task<HttpResponseMessage> PublishAsync(this RunningApp app, string session)
    {
        var page = await app.PageAsync(session);
        const string mark = "name=\"sheetHash\" value=\"";
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        return await app.PressAsync($"{Path}/terbitkan", session, ("sheetHash", at < 0 ? "" : page.Substring(at + mark.Length, 64)));
    }
}
