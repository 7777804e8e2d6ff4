using HostingFunctions.Telemetry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Settings;

/// <summary>
/// Looks at each <see cref="IReference"/> again before a function that needs storage, an orchestrator never: a process knows what another one changed after
/// <see cref="MaxAge"/> at the latest. While the storage is away, what was read last stays in force.
/// </summary>
public sealed class FreshReferences(IEnumerable<IReference> references, TimeProvider time, ILogger<FreshReferences> log) : IFunctionsWorkerMiddleware
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<IReference> references = [.. references];
    private readonly HashSet<IReference> known = [];
    private readonly Lock gate = new();
    private Task looking = Task.CompletedTask;
    private DateTimeOffset lookedAt = DateTimeOffset.MinValue;
    private bool isAway;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (references.Count > 0 && StorageSetUp.NeedsStorage(context.FunctionDefinition))
        {
            await LookAsync().WaitAsync(context.CancellationToken);
        }

        await next(context);
    }

    /// <summary>All who ask meanwhile wait for the same look. One that never succeeded is repeated by whoever asks next.</summary>
    public Task LookAsync()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (looking.IsCompleted && (looking.IsFaulted || now - lookedAt >= MaxAge))
            {
                (looking, lookedAt) = (RefreshAsync(), now);
            }

            return looking;
        }
    }

    private async Task RefreshAsync()
    {
        Exception? failure = null;
        foreach (var reference in references)
        {
            try
            {
                await reference.RefreshAsync(CancellationToken.None);
                known.Add(reference);
            }
            catch (Exception e)
            {
                failure = known.Contains(reference) ? failure ?? e : throw new StorageAwayException(e);
            }
        }

        if (failure is not null && !isAway)
        {
            log.ReferencesNotRead(failure);
        }

        isAway = failure is not null;
    }
}
