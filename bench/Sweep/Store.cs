using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Storage;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Fills the register with hosted applications.</summary>
internal static class Store
{
    private static readonly ParallelOptions Parallelism = new() { MaxDegreeOfParallelism = 16 };

    /// <summary>Enters applications as the app does, each with its own manager and agency.</summary>
    /// <param name="hostedOn">The day on which all were hosted, which determines when they are next due.</param>
    public static Task EnterAsync(IHostingRegister register, int count, DateOnly hostedOn) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), Parallelism, async (number, stop) => await register.AppendAsync(Entry(number, hostedOn), stop));

    /// <summary>
    /// Copies the rows of one application that is not due, in batches where the table allows them. Entering a hundred thousand the way the app does would
    /// take too long.
    /// </summary>
    public static async Task CopyAsync(IHostingRegister register, TableServiceClient tables, int count)
    {
        var original = Entry(0, new DateOnly(2101, 3, 17));
        await register.AppendAsync(original, CancellationToken.None);
        var (applications, dates) = (tables.GetTableClient(TableNames.Register), tables.GetTableClient(TableNames.DueDates));
        var record = await applications.QueryAsync<TableEntity>(row => row.PartitionKey == original.Id.Value && row.RowKey.CompareTo("record") > 0)
            .SingleAsync();
        var date = await dates.QueryAsync<TableEntity>(row => row.PartitionKey.CompareTo("2101") > 0)
            .FirstAsync(row => row.RowKey.StartsWith(original.Id.Value, StringComparison.Ordinal));
        string[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString("N"))];
        await Parallel.ForEachAsync(ids.Chunk(100), Parallelism, async (some, stop) => await dates.SubmitTransactionAsync(
            some.Select(id => new TableTransactionAction(TableTransactionActionType.Add, Copy(date, id))), stop));
        await Parallel.ForEachAsync(ids, Parallelism, async (id, stop) => await applications.AddEntityAsync(Copy(record, id), stop));

        TableEntity Copy(TableEntity row, string id) => new(row.Where(column => column.Key is not ("odata.etag" or "Timestamp")).ToDictionary(
            column => column.Key, column => column.Value is string text ? text.Replace(original.Id.Value, id, StringComparison.Ordinal) : column.Value));
    }

    private static RegisterChange Entry(int number, DateOnly hostedOn)
    {
        var record = SampleHostedApplication.HostedOn(hostedOn)
            .WithApplication($"Aplikasi {number}", $"https://aplikasi{number}.batam.go.id")
            .WithAgencyContact($"0778-000000 / dinas{number}@batam.go.id")
            .WithManager($"pengelola{number}@batam.go.id");
        return new RegisterChange(record.Id)
        {
            Record = record,
            History = [new HistoryEntry(DateTimeOffset.UnixEpoch, "Sistem", "Aplikasi dihosting", "Contoh")],
        };
    }
}
