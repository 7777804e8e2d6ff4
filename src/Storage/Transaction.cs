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
        try
        {
            await table.SubmitTransactionAsync(rows, cancellation);
            return StoreOutcome.Stored;
        }
        catch (TableTransactionFailedException exception) when (exception.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return StoreOutcome.AlreadyExists;
        }
        catch (TableTransactionFailedException exception)
            when (exception.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied || exception.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return StoreOutcome.Conflict;
        }
    }
}
