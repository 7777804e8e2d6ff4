using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>The rules by which data are kept.</summary>
public interface IRetention
{
    /// <summary>One storage request.</summary>
    Task<RetentionRules> FindAsync(CancellationToken cancellation);

    /// <summary>Stores them as they become, unless somebody changed them since they were read.</summary>
    /// <returns>False when somebody else was first.</returns>
    Task<bool> StoreAsync(RetentionRules rules, CancellationToken cancellation);
}
