using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace HostingFunctions.Storage;

public static class Partitions
{
    /// <summary>The rows of each partition together. Tables give them one partition after the other, so no more than one is in memory.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<TableEntity>> ByPartition(
        this IAsyncEnumerable<TableEntity> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var some = new List<TableEntity>();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (some.Count > 0 && some[0].PartitionKey != row.PartitionKey)
            {
                yield return some;
                some = [];
            }

            some.Add(row);
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }
}
