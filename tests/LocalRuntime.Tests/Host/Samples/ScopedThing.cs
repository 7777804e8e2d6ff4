namespace LocalRuntime.Tests.Host;

/// <summary>A service with one instance an invocation, which must be disposed with it.</summary>
public sealed class ScopedThing(ScopedThing.Ledger ledger) : IDisposable
{
    public void Dispose() => ledger.Disposed++;

    public sealed class Ledger
    {
        public int Disposed { get; set; }
    }
}
