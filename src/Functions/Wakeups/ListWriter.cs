using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Writes lines of the desk's lists, after each change that they show and before the promise is removed by which a sweep would look after it, and enters
/// the change in the log of events. What was done stands, whatever becomes of its line.
/// </summary>
public sealed class ListWriter(
    ListSource<ListedRequest> requests, IListing<ListedRequest> requestList, ListSource<ListedApplication> applications,
    IListing<ListedApplication> applicationList, IEventFeed events, IWakeUps wakeUps, TimeProvider time, ILogger<ListWriter> log)
{
    /// <summary>Puts the line of a request as it stands now, or removes that of one that is gone.</summary>
    /// <returns>False when it is still to be written.</returns>
    public Task<bool> WriteAsync(RequestId id) => WriteAsync(requests, requestList, ChainKind.Request, id);

    /// <summary>As <see cref="WriteAsync(RequestId)"/>, for what no promise stands for: if it fails, there is one from then on.</summary>
    public async Task WriteOrPromiseAsync(RequestId id)
    {
        if (!await WriteAsync(id))
        {
            await wakeUps.AddAsync(new WakeUp(id, "", time.GetUtcNow()), CancellationToken.None);
        }
    }

    /// <summary>Puts the line of a hosted application as it stands now.</summary>
    /// <inheritdoc cref="WriteAsync(RequestId)"/>
    public Task<bool> WriteApplicationAsync(RequestId id) => WriteAsync(applications, applicationList, ChainKind.Application, id);

    /// <summary>As <see cref="WriteApplicationAsync"/>, at the end of an activity, which is repeated until the line is written.</summary>
    /// <exception cref="InvalidOperationException">It could not be written now.</exception>
    public async Task RequireApplicationAsync(RequestId id)
    {
        if (!await WriteApplicationAsync(id))
        {
            throw new InvalidOperationException("The line of the hosted application in the desk's list is still to be written.");
        }
    }

    private async Task<bool> WriteAsync<TLine>(ListSource<TLine> source, IListing<TLine> list, ChainKind kind, RequestId id)
        where TLine : class, IListed
    {
        try
        {
            await (await source.Find(id, CancellationToken.None) is { } line
                ? list.PutAsync(line, CancellationToken.None)
                : list.RemoveAsync(id, CancellationToken.None));
            await events.EnterAsync(new ChainId(kind, id.Value));
            return true;
        }
        catch (Exception e)
        {
            log.LineNotWritten(e, id, source.Name);
            return false;
        }
    }
}
