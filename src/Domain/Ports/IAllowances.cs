namespace HostingFunctions.Domain.Ports;

/// <summary>How much was taken of something lately, counted in storage, so that all instances count together.</summary>
public interface IAllowances
{
    /// <summary>Takes from each or from none of them. Of two who take the last at once, one gets it.</summary>
    /// <returns>Null when it was taken; else after how long there is room again.</returns>
    Task<TimeSpan?> TakeAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation);

    /// <summary>As <see cref="TakeAsync"/>, but takes nothing.</summary>
    Task<TimeSpan?> AskAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation);

    /// <summary>Gives back what was taken and not used.</summary>
    Task ReturnAsync(IReadOnlyList<Allowance> these, CancellationToken cancellation);

    /// <summary>Removes what no longer counts.</summary>
    Task ClearAsync(CancellationToken cancellation);
}
