using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>One entity group transaction.</summary>
internal static class Transaction
{
    /// <summary>Writes all rows or none of them.</summary>
    public static async Task<StoreOutcome> AppendAsync(this TableClient table, IEnumerable<TableTransactionAction> rows, CancellationToken cancellation)
    {
        var all = rows.ToList();
        try
        {
            await table.SubmitTransactionAsync(all, cancellation);
            return StoreOutcome.Stored;
        }
        catch (TableTransactionFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return StoreOutcome.AlreadyExists;
        }
        catch (TableTransactionFailedException exception)
            when (exception.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied || IsOfRemovedRow(exception, all))
        {
            return StoreOutcome.Conflict;
        }
    }

    /// <summary>As <see cref="AppendAsync"/>, for rows that others remove: one that is gone has changed since it was read.</summary>
    public static async Task<StoreOutcome> AppendAmongRemovalsAsync(
        this TableClient table, IEnumerable<TableTransactionAction> rows, CancellationToken cancellation)
    {
        try
        {
            return await table.AppendAsync(rows, cancellation);
        }
        catch (TableTransactionFailedException exception) when (exception.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return StoreOutcome.Conflict;
        }
    }

    /// <summary>Whether somebody else removed a row first that was to be removed.</summary>
    private static bool IsOfRemovedRow(TableTransactionFailedException exception, List<TableTransactionAction> rows) =>
        exception.ErrorCode == TableErrorCode.ResourceNotFound && exception.FailedTransactionActionIndex is { } failed
        && rows[failed].ActionType == TableTransactionActionType.Delete;
}
