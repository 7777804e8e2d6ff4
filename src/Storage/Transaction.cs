using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>One entity group transaction.</summary>
internal static class Transaction
{
    /// <summary>Writes all rows or none of them.</summary>
    public static async Task<StoreOutcome> AppendAsync(this TableClient table, IEnumerable<TableTransactionAction> rows, CancellationToken cancellation) =>
        (await table.SubmitAsync([.. rows], amongRemovals: false, cancellation)).Outcome;

    /// <summary>As <see cref="AppendAsync"/>, for rows that others remove: one that is gone has changed since it was read.</summary>
    public static async Task<StoreOutcome> AppendAmongRemovalsAsync(
        this TableClient table, IEnumerable<TableTransactionAction> rows, CancellationToken cancellation) =>
        (await table.SubmitAsync([.. rows], amongRemovals: true, cancellation)).Outcome;

    /// <returns>Also the place of the first row that could not be written.</returns>
    /// <inheritdoc cref="AppendAsync"/>
    public static async Task<(StoreOutcome Outcome, int? Failed)> SubmitAsync(
        this TableClient table, IReadOnlyList<TableTransactionAction> rows, bool amongRemovals, CancellationToken cancellation)
    {
        try
        {
            await table.SubmitTransactionAsync(rows, cancellation);
            return (StoreOutcome.Stored, null);
        }
        catch (TableTransactionFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return (StoreOutcome.AlreadyExists, exception.FailedTransactionActionIndex);
        }
        catch (TableTransactionFailedException exception)
            when (exception.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
                || (exception.ErrorCode == TableErrorCode.ResourceNotFound && (amongRemovals || IsOfRemovedRow(exception, rows))))
        {
            return (StoreOutcome.Conflict, exception.FailedTransactionActionIndex);
        }
    }

    /// <summary>Whether somebody else removed a row first that was to be removed.</summary>
    private static bool IsOfRemovedRow(TableTransactionFailedException exception, IReadOnlyList<TableTransactionAction> rows) =>
        exception.FailedTransactionActionIndex is { } failed && rows[failed].ActionType == TableTransactionActionType.Delete;
}
