using Azure.Data.Tables;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Rows as table entities and back.</summary>
internal static class Rows
{
    public static TableEntity ToEntity(StartRow row)
    {
        var entity = new TableEntity(Keys.Open, Keys.Partition(row.InstanceId))
        {
            ["InstanceId"] = row.InstanceId,
            ["ExecutionId"] = row.ExecutionId,
            ["Name"] = row.Name,
            ["Version"] = row.Version,
            ["CreatedAt"] = row.CreatedAt,
            ["Tick"] = row.Tick,
            ["StartAt"] = row.StartAt,
            ["ParentId"] = row.Parent?.InstanceId,
            ["ParentName"] = row.Parent?.Name,
            ["ParentRun"] = row.Parent?.Run,
            ["ParentTask"] = row.Parent?.TaskId,
            ["TraceParent"] = row.TraceParent,
        };
        Put(entity, "Input", row.Input);
        return entity;
    }

    public static StartRow ToStart(TableEntity entity) => new()
    {
        InstanceId = entity.GetString("InstanceId"),
        ExecutionId = entity.GetString("ExecutionId"),
        Name = entity.GetString("Name"),
        Version = entity.GetString("Version"),
        Input = Take(entity, "Input"),
        CreatedAt = entity.GetDateTimeOffset("CreatedAt")!.Value,
        Tick = entity.GetInt64("Tick")!.Value,
        StartAt = entity.GetDateTimeOffset("StartAt"),
        Parent = entity.GetString("ParentId") is { } parent
            ? new(parent, entity.GetString("ParentName"), entity.GetString("ParentRun"), entity.GetInt32("ParentTask")!.Value)
            : null,
        TraceParent = entity.GetString("TraceParent"),
        ETag = entity.ETag,
    };

    public static TableEntity ToEntity(InstanceRow row)
    {
        var entity = new TableEntity(Keys.Partition(row.InstanceId), Keys.InstanceRow)
        {
            ["InstanceId"] = row.InstanceId,
            ["ExecutionId"] = row.ExecutionId,
            ["Name"] = row.Name,
            ["Version"] = row.Version,
            ["Status"] = row.Status.ToString(),
            ["CreatedAt"] = row.CreatedAt,
            ["UpdatedAt"] = row.UpdatedAt,
            ["Generation"] = row.Generation,
            ["Chunks"] = row.Chunks,
            ["CommitId"] = row.CommitId,
            ["Tail"] = row.Tail,
        };
        Put(entity, "Input", row.Input);
        Put(entity, "Output", row.Output);
        Put(entity, "CustomStatus", row.CustomStatus);
        Put(entity, "Failure", row.Failure);
        return entity;
    }

    public static InstanceRow ToInstance(TableEntity entity) => new()
    {
        InstanceId = entity.GetString("InstanceId"),
        ExecutionId = entity.GetString("ExecutionId"),
        Name = entity.GetString("Name"),
        Version = entity.GetString("Version"),
        Status = Enum.Parse<OrchestrationRuntimeStatus>(entity.GetString("Status")),
        CreatedAt = entity.GetDateTimeOffset("CreatedAt")!.Value,
        UpdatedAt = entity.GetDateTimeOffset("UpdatedAt")!.Value,
        Input = Take(entity, "Input"),
        Output = Take(entity, "Output"),
        CustomStatus = Take(entity, "CustomStatus"),
        Failure = Take(entity, "Failure"),
        Generation = entity.GetInt32("Generation")!.Value,
        Chunks = entity.GetInt32("Chunks")!.Value,
        CommitId = entity.GetString("CommitId"),
        Tail = entity.GetString("Tail"),
        ETag = entity.ETag,
    };

    /// <summary>A row of history, inbox or outbox.</summary>
    public static TableEntity ToEntity(string instanceId, string executionId, string row, Payload events)
    {
        var entity = new TableEntity(Keys.Partition(instanceId), row) { ["ExecutionId"] = executionId };
        Put(entity, "Events", events);
        return entity;
    }

    /// <summary>The execution that a row of history, inbox or outbox belongs to.</summary>
    public static string ToExecution(TableEntity entity) => entity.GetString("ExecutionId");

    public static Payload ToEvents(TableEntity entity) => Take(entity, "Events");

    private static void Put(TableEntity entity, string name, Payload payload)
    {
        if (payload.Text is not null)
        {
            entity[name] = payload.Text;
        }

        if (payload.Blob is not null)
        {
            entity[name + "Blob"] = payload.Blob;
        }
    }

    private static Payload Take(TableEntity entity, string name) => new(entity.GetString(name), entity.GetString(name + "Blob"));
}
