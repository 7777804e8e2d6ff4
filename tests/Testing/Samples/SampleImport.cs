using System.Globalization;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;

namespace HostingFunctions.Testing.Samples;

/// <summary>A sheet of obviously fictional hosted applications as the city would have it. A test changes only the cells that it is about.</summary>
public static class SampleImport
{
    public const string EmailDomain = "batam.go.id";

    /// <summary>A right row, unlike any of another number.</summary>
    public static Dictionary<string, string> Row(int number = 1) => new()
    {
        [Pa17Field.ApplicationName] = $"Aplikasi {number}",
        [Pa17Field.AgencyName] = "Dinas Contoh",
        [Pa17Field.AgencyContact] = "0778-000000",
        [Pa17Field.AgencyHeadName] = "Budi Contoh",
        [Pa17Field.AgencyHeadNip] = "19761231 199511 1 002",
        [Pa17Field.ManagerName] = "Sari Contoh",
        [Pa17Field.ManagerId] = "2171014506900001",
        [Pa17Field.ManagerEmail] = $"sari{number}@batam.go.id",
        [Pa17Field.ManagerPhone] = "0812-3456-7890",
        [DecisionForm.HostedUrlField.Name] = $"https://aplikasi{number}.batam.go.id",
        [DecisionForm.PseNumberField.Name] = string.Create(CultureInfo.InvariantCulture, $"PSE-{number}/2024"),
        [ImportColumns.HostedOn.Name] = "17/03/2024",
        [ImportColumns.ValidUntil.Name] = "",
        [TechnicalFields.Server.Name] = "vm-hosting-03",
        [TechnicalFields.Runtime.Name] = "",
        [TechnicalFields.Database.Name] = "",
        [TechnicalFields.DnsRecord.Name] = "",
        [TechnicalFields.BackupPlace.Name] = "",
    };

    /// <summary>The same row with another cell.</summary>
    public static Dictionary<string, string> With(this Dictionary<string, string> row, FormField field, string cell) => new(row) { [field.Name] = cell };

    /// <summary>The rows beneath a header, as a reader of sheets gives them.</summary>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Sheet(params IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
    [
        (1, [.. ImportColumns.All.Select(column => column.Title)]),
        .. rows.Select((row, place) => (place + 2, Cells(row))),
    ];

    private static IReadOnlyList<string> Cells(IReadOnlyDictionary<string, string> row) =>
        [.. ImportColumns.All.Select(column => row.GetValueOrDefault(column.Field.Name, ""))];
}
