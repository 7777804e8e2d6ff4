using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Idempotency keys in table SubmissionKeys, one partition each.</summary>
public sealed class TableSubmissionKeys(StorageLayout layout) : ISubmissionKeys
{
    private const string Holder = "RequestId";

    public async Task<RequestId?> FindAsync(string key, CancellationToken cancellation)
    {
        var claim = await layout.SubmissionKeys.GetEntityIfExistsAsync<TableEntity>(
            Keys.Submission(key), Keys.SubmissionKey, cancellationToken: cancellation);
        return claim.HasValue ? HolderOf(claim.Value!) : null;
    }

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

        if (!await BarAsync(abandoned, cancellation))
        {
            return abandoned;
        }

        try
        {
            await layout.SubmissionKeys.UpdateEntityAsync(Claim(key, id), claim.ETag, TableUpdateMode.Replace, cancellation);
            return id;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
        {
            // Another process has taken the key over meanwhile.
            return HolderOf(await ReadAsync(key, cancellation));
        }
    }

    /// <summary>
    /// Occupies the row of the abandoned request's first revision. That request may only have been delayed; now it cannot be stored beside the other.
    /// Without a header the row is no request.
    /// </summary>
    /// <returns>False when the abandoned request is stored after all.</returns>
    private async Task<bool> BarAsync(RequestId abandoned, CancellationToken cancellation)
    {
        try
        {
            await layout.Requests.AddEntityAsync(new TableEntity(abandoned.Value, Keys.Revision(1)), cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            var header = await layout.Requests.GetEntityIfExistsAsync<TableEntity>(abandoned.Value, Keys.Request, cancellationToken: cancellation);
            return !header.HasValue;
        }
    }

    private async Task<TableEntity> ReadAsync(string key, CancellationToken cancellation) =>
        await layout.SubmissionKeys.GetEntityAsync<TableEntity>(Keys.Submission(key), Keys.SubmissionKey, cancellationToken: cancellation);

    private static TableEntity Claim(string key, RequestId id) => new(Keys.Submission(key), Keys.SubmissionKey) { [Holder] = id.Value };

    private static RequestId HolderOf(TableEntity claim) => RequestId.Parse(claim.GetString(Holder));
}
