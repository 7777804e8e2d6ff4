using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Sheets;

namespace HostingFunctions.Bench.Sheets;

/// <summary>Reads and checks a sheet of what is already hosted, against a register that holds it all and says something else.</summary>
internal static class Importing
{
    private const string EmailDomain = "batam.go.id";

    private static readonly DateOnly Today = new(2026, 7, 1);

    public static async Task MeasureAsync(int count)
    {
        var columns = ImportColumns.All.Select(column => new ListColumn<int>(column.Title, 20, line => CellOf(column, line))).ToList();
        IReadOnlyList<ListedApplication> register =
        [
            .. Enumerable.Range(0, count).Select(line => ImportColumns.All.ToDictionary(column => column.Field.Name, column => CellOf(column, line)))
                .Select(row => new Dictionary<string, string>(row) { [Pa17Field.ManagerName] = "Tono" })
                .Select(row => RegisterImports.Enter(ImportForm.Check(row, EmailDomain, Today).Value!, "", DateTimeOffset.UnixEpoch).Record!)
                .Select(record => ListedApplication.Of(new HostedApplication { Record = record })),
        ];
        Console.WriteLine($"| {count} rows of {columns.Count} columns read and checked, median of 5 after one to warm up | seconds |");
        Console.WriteLine("| --- | ---: |");
        foreach (var format in Enum.GetValues<SheetFormat>())
        {
            using var content = new MemoryStream();
            await SheetWriter.WriteAsync(content, format, "Layanan", columns, Enumerable.Range(0, count), default);
            var seconds = new List<double>();
            for (var round = 0; round < 6; round++)
            {
                content.Position = 0;
                var watch = Stopwatch.StartNew();
                var sheet = ImportSheet.Read(SheetReader.Read(content, format).Select(row => (row.Number, row.Cells)));
                var plan = ImportPlan.Of(sheet, register, EmailDomain, Today);
                if (plan.Count(ImportState.Changed) != count)
                {
                    throw new InvalidOperationException("Not every row is right.");
                }

                if (round > 0)
                {
                    seconds.Add(watch.Elapsed.TotalSeconds);
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {format} | {seconds.Order().ElementAt(2):F2} |"));
        }
    }

    private static string CellOf(ImportColumn column, int line) =>
        column.Field == Pa17FormFields.ApplicationName ? $"Aplikasi {line}"
        : column.Field == DecisionForm.HostedUrlField ? $"https://aplikasi{line}.batam.go.id"
        : column.Field == DecisionForm.PseNumberField ? $"PSE-{line}"
        : column.Example;
}
