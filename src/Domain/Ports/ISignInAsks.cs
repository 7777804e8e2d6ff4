namespace HostingFunctions.Domain.Ports;

/// <summary>The mails with links to sign in that are still to leave; at most one to a mailbox.</summary>
public interface ISignInAsks
{
    /// <summary>Stores it as it becomes, unless somebody changed it since it was read.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<SignInAsk?> StoreAsync(SignInAsk ask, CancellationToken cancellation);

    IAsyncEnumerable<SignInAsk> ListAsync(CancellationToken cancellation);

    /// <summary>Removes it, unless somebody changed it since it was read.</summary>
    Task RemoveAsync(SignInAsk ask, CancellationToken cancellation);
}
