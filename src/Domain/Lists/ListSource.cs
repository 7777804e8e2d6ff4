using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>The truth that a list is made from.</summary>
/// <param name="Name">Of the list, in logs and metrics.</param>
/// <param name="All">Reads everything there is, one after the other.</param>
/// <param name="Find">The line of one thing as it stands now, in one storage request; null when there is none.</param>
public sealed record ListSource<TLine>(
    string Name, Func<CancellationToken, IAsyncEnumerable<TLine>> All, Func<RequestId, CancellationToken, Task<TLine?>> Find)
    where TLine : class, IListed;

public static class ListSource
{
    public static ListSource<ListedRequest> Of(IRequestStore store) => new(
        "requests", cancellation => store.ListAsync(cancellation).Select(ListedRequest.Of),
        async (id, cancellation) => await store.FindAsync(id, cancellation) is { } request ? ListedRequest.Of(request) : null);

    public static ListSource<ListedApplication> Of(IHostingRegister register) => new(
        "applications", cancellation => register.ListAsync(cancellation).Select(ListedApplication.Of),
        async (id, cancellation) => await register.FindAsync(id, cancellation) is { } application ? ListedApplication.Of(application) : null);
}
