using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The app's own storage clients, which a test can kill after a write. From then on nothing gets through, as if the process had died.</summary>
internal sealed class MortalStorage : HttpPipelineSynchronousPolicy
{
    private int left = int.MaxValue;

    /// <summary>Whether the armed kill has happened.</summary>
    public bool IsDead => Volatile.Read(ref left) < 0;

    /// <summary>Called once when the armed kill happens.</summary>
    public Action Dies { get; set; } = () => { };

    public void KillAfter(int writes) => Volatile.Write(ref left, writes);

    public void Revive() => Volatile.Write(ref left, int.MaxValue);

    public override void OnSendingRequest(HttpMessage message)
    {
        if (IsDead || (message.Request.Method != RequestMethod.Get && Interlocked.Decrement(ref left) < 0))
        {
            if (Volatile.Read(ref left) == -1 && Interlocked.CompareExchange(ref left, -2, -1) == -1)
            {
                Dies();
            }

            throw new InvalidOperationException("The process died.");
        }
    }
}
