using Azure.Data.Tables;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>What the Durable engine has stored about orchestrations, in tables of its own. Change it only while the app is down.</summary>
public sealed class Engine(string storage)
{
    private const string Hub = "HostingRequests";

    private readonly TableClient instances = new(storage, $"{Hub}Instances");
    private readonly TableClient history = new(storage, $"{Hub}History");

    /// <summary>Makes an orchestration one that failed.</summary>
    public async Task FailAsync(string id)
    {
        TableEntity instance = await instances.GetEntityAsync<TableEntity>(id, "");
        instance["RuntimeStatus"] = "Failed";
        await instances.UpdateEntityAsync(instance, instance.ETag, TableUpdateMode.Replace);
    }

    /// <summary>Removes every trace of an orchestration.</summary>
    public async Task LoseAsync(string id)
    {
        await foreach (var row in history.QueryAsync<TableEntity>(row => row.PartitionKey == id))
        {
            await history.DeleteEntityAsync(row.PartitionKey, row.RowKey);
        }

        await instances.DeleteEntityAsync(id, "");
    }
}
