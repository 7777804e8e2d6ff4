using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Idempotency keys in table SubmissionKeys, each a partition of its own.</summary>
public sealed class TableSubmissionKeys(StorageLayout layout) : ISubmissionKeys
{
    private const string Holder = "RequestId";

    public async Task<RequestId> ClaimAsync(string key, RequestId id, CancellationToken cancellation)
    {
        try
        {
            await layout.SubmissionKeys.AddEntityAsync(Claim(key, id), cancellation);
            return id;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return HolderOf(await ReadAsync(key, cancellation));
        }
    }

    public async Task<RequestId> TakeOverAsync(string key, RequestId abandoned, RequestId id, CancellationToken cancellation)
    {
        var claim = await ReadAsync(key, cancellation);
        if (HolderOf(claim) != abandoned)
        {
            return HolderOf(claim);
        }

        try
        {
            await layout.SubmissionKeys.UpdateEntityAsync(Claim(key, id), claim.ETag, TableUpdateMode.Replace, cancellation);
            return id;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
        {
            // Another took it over in between.
            return HolderOf(await ReadAsync(key, cancellation));
        }
    }

    private async Task<TableEntity> ReadAsync(string key, CancellationToken cancellation) =>
        await layout.SubmissionKeys.GetEntityAsync<TableEntity>(Keys.Submission(key), Keys.SubmissionKey, cancellationToken: cancellation);

    private static TableEntity Claim(string key, RequestId id) => new(Keys.Submission(key), Keys.SubmissionKey) { [Holder] = id.Value };

    private static RequestId HolderOf(TableEntity claim) => RequestId.Parse(claim.GetString(Holder));
}
