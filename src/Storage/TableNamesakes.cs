using Azure.Data.Tables;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Requests by agency and application, in table SubmissionKeys: a partition for each pair of names, a row for each request.</summary>
public sealed class TableNamesakes(StorageLayout layout) : INamesakes
{
    public Task AddAsync(Pa17Form form, RequestId id, CancellationToken cancellation) =>
        layout.SubmissionKeys.UpsertEntityAsync(new TableEntity(Keys.Namesakes(form), id.Value), TableUpdateMode.Replace, cancellation);

    public IAsyncEnumerable<RequestId> ListAsync(Pa17Form form, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Namesakes(form)}");
        return layout.SubmissionKeys.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(row => RequestId.Parse(row.RowKey));
    }
}
