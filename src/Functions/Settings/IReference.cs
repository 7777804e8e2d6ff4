namespace HostingFunctions.Settings;

/// <summary>Data that rarely change and that each process keeps in memory: who holds which role, which days are off.</summary>
public interface IReference
{
    /// <summary>Takes over what another process changed, for one point read when nothing did. What was read before stays in force when it throws.</summary>
    Task RefreshAsync(CancellationToken cancellation);
}
