using Microsoft.Extensions.Logging;

namespace FunctionsHost.Memory.Hub;

/// <summary>Distributes work to the attached hosts.</summary>
/// <param name="gate">The hub's lock.</param>
internal sealed class Work(Lock gate)
{
    private readonly List<AttachedHost> workers = [];
    private readonly Queue<WorkItem> waiting = [];
    private TaskCompletionSource done = new();
    private int underWay;
    private int given;

    /// <summary>Completes when no work is under way.</summary>
    internal Task WhenDone()
    {
        lock (gate)
        {
            return underWay == 0 ? Task.CompletedTask : done.Task;
        }
    }

    internal void Attach(AttachedHost worker)
    {
        lock (gate)
        {
            workers.Add(worker);
            while (waiting.TryDequeue(out var item))
            {
                Enqueue(item);
            }
        }
    }

    internal Task DetachAsync(AttachedHost worker)
    {
        lock (gate)
        {
            workers.Remove(worker);
            if (worker.Working.Count == 0)
            {
                worker.Done.TrySetResult();
            }

            return worker.Done.Task;
        }
    }

    internal void Kill(AttachedHost worker)
    {
        lock (gate)
        {
            workers.Remove(worker);
            foreach (var item in worker.Working.ToList())
            {
                Enqueue(item);
                Left(worker, item);
            }
        }
    }

    internal void Enqueue(WorkItem item)
    {
        lock (gate)
        {
            if (workers.Count == 0)
            {
                waiting.Enqueue(item);
                return;
            }

            var worker = workers[given++ % workers.Count];
            worker.Working.Add(item);
            if (underWay++ == 0)
            {
                done = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            // The caller's execution context does not flow along: in principle the worker is another process.
            ThreadPool.UnsafeQueueUserWorkItem(_ => _ = RunAsync(worker, item), null);
        }
    }

    private async Task RunAsync(AttachedHost worker, WorkItem item)
    {
        Action commit;
        try
        {
            commit = await item(worker);
        }
        catch (Exception e)
        {
            worker.App.Logs.CreateLogger("Host.Memory").LogWarning(e, "Work for an orchestration was not done; it is done again.");
            commit = () => Enqueue(item);
        }

        lock (gate)
        {
            // If the host was killed meanwhile, another one does the work.
            if (worker.Working.Contains(item))
            {
                commit();
                Left(worker, item);
            }
        }
    }

    private void Left(AttachedHost worker, WorkItem item)
    {
        worker.Working.Remove(item);
        if (worker.Working.Count == 0 && !workers.Contains(worker))
        {
            worker.Done.TrySetResult();
        }

        if (--underWay == 0)
        {
            done.TrySetResult();
        }
    }
}
