namespace HostingFunctions.Wakeups;

/// <summary>Something else that was promised and may not have been kept: the sweep looks after it too.</summary>
public interface ISwept
{
    /// <summary>Safe to repeat, also by two processes at once. One thing in trouble holds up no other.</summary>
    Task SweepAsync(CancellationToken cancellation);
}
