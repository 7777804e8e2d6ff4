using Azure.Core;
using Azure.Core.Pipeline;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>
/// The app's own storage clients, which a test can kill after a write. From then on nothing gets through, as if the process had died. Reviving serves a process
/// that is started afterwards too; one that was replaced stays dead, whatever it was still waiting for.
/// </summary>
internal sealed class MortalStorage
{
    private int left = int.MaxValue;
    private Process current = null!;

    /// <summary>Whether the armed kill has happened.</summary>
    public bool IsDead => Volatile.Read(ref left) < 0;

    /// <summary>Called once when the armed kill happens.</summary>
    public Action Dies { get; set; } = () => { };

    public void KillAfter(int writes) => Volatile.Write(ref left, writes);

    public void Revive() => Volatile.Write(ref left, int.MaxValue);

    /// <summary>Adds it to the storage clients of a process.</summary>
    public void Watch(IServiceCollection services)
    {
        current = new Process(this);
        current.Watch(services);
    }

    private void Pass(RequestMethod method)
    {
        if (IsDead || (method != RequestMethod.Get && Interlocked.Decrement(ref left) < 0))
        {
            if (Volatile.Read(ref left) == -1 && Interlocked.CompareExchange(ref left, -2, -1) == -1)
            {
                Dies();
            }

            throw new InvalidOperationException("The process died.");
        }
    }

    private sealed class Process(MortalStorage storage) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (storage.current != this)
            {
                throw new InvalidOperationException("The process died and was replaced.");
            }

            storage.Pass(message.Request.Method);
        }
    }
}
