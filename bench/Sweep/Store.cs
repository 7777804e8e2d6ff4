using Azure.Data.Tables;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Storage;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Fills the register with hosted applications.</summary>
internal static class Store
{
    private static readonly ParallelOptions Parallelism = new() { MaxDegreeOfParallelism = 16 };

    /// <summary>Enters applications as the app does, each with a manager and an agency of its own.</summary>
    /// <param name="hostedOn">The day on which all of them were hosted, which says when they are next due.</param>
    public static Task EnterAsync(IHostingRegister register, int count, DateOnly hostedOn) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), Parallelism, async (number, stop) => await register.AppendAsync(Entry(number, hostedOn), stop));

    /// <summary>Copies the rows of one application that is not due, by the batch where the table takes batches: a hundred thousand would take too long as the app enters them.</summary>
    public static async Task CopyAsync(IHostingRegister register, TableServiceClient tables, int count)
    {
        var original = Entry(0, new DateOnly(2101, 3, 17));
        await register.AppendAsync(original, CancellationToken.None);
        var (applications, dates) = (tables.GetTableClient(TableNames.Register), tables.GetTableClient(TableNames.DueDates));
        var record = await applications.QueryAsync<TableEntity>(row => row.PartitionKey == original.Id.Value && row.RowKey.CompareTo("record") > 0).SingleAsync();
        var date = await dates.QueryAsync<TableEntity>(row => row.PartitionKey.CompareTo("2101") > 0).FirstAsync(row => row.RowKey.StartsWith(original.Id.Value, StringComparison.Ordinal));
        string[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString("N"))];
        await Parallel.ForEachAsync(ids.Chunk(100), Parallelism, async (some, stop) => await dates.SubmitTransactionAsync(
            some.Select(id => new TableTransactionAction(TableTransactionActionType.Add, Copy(date, id))), stop));
        await Parallel.ForEachAsync(ids, Parallelism, async (id, stop) => await applications.AddEntityAsync(Copy(record, id), stop));

        TableEntity Copy(TableEntity row, string id) => new(row.Where(column => column.Key is not ("odata.etag" or "Timestamp")).ToDictionary(
            column => column.Key, column => column.Value is string text ? text.Replace(original.Id.Value, id, StringComparison.Ordinal) : column.Value));
    }

    private static HostingChange Entry(int number, DateOnly hostedOn)
    {
        var id = RequestId.From(Guid.NewGuid());
        var validUntil = HostingTerm.ValidUntil(hostedOn);
        return new HostingChange(id)
        {
            Record = new HostingRecord
            {
                Id = id,
                Number = $"H-20260317-{number:D8}",
                FormOf = id,
                ApplicationName = $"Aplikasi {number}",
                AgencyName = "Dinas Contoh Kota Batam",
                AgencyContact = $"0778-000000 / dinas{number}@batam.go.id",
                HeadName = "Budi Contoh",
                HeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
                Manager = new HostingManager(
                    "Sari Contoh", IdNumber.Parse(IdKind.Nik, "2171014506900001"), EmailAddress.Parse($"pengelola{number}@batam.go.id"), "081200000000"),
                Url = $"https://aplikasi{number}.batam.go.id",
                PseNumber = $"PSE-{number}",
                PseProofFileId = new string('a', 32),
                HostedOn = hostedOn,
                ValidUntil = validUntil,
                GraceUntil = HostingTerm.GraceUntil(validUntil),
                SettledOn = hostedOn,
            },
            History = [new HistoryEntry(DateTimeOffset.UnixEpoch, "Sistem", "Aplikasi dihosting", "Contoh")],
        };
    }
}
