using FunctionsHost.Workers;

namespace FunctionsHost.Memory.Hub;

/// <summary>A host that does a hub's work.</summary>
internal sealed class Attachment(FunctionApp app)
{
    internal FunctionApp App => app;

    internal IReadOnlyDictionary<string, Function> Orchestrators { get; } = Named(app, "orchestrationTrigger");

    internal IReadOnlyDictionary<string, Function> Activities { get; } = Named(app, "activityTrigger");

    /// <summary>What it has been given and has not yet done. The hub's lock guards it.</summary>
    internal HashSet<WorkItem> Working { get; } = [];

    /// <summary>Completes once it has nothing to do, after it was detached.</summary>
    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static Dictionary<string, Function> Named(FunctionApp app, string trigger) => app.Functions
        .Where(function => function.TriggerType == trigger).ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);
}
