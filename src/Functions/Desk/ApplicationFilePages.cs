using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The page of one hosted application at the desk, which its acts show again.</summary>
public sealed class ApplicationFilePages(
    IHostingRegister register, IRequestStore store, IListing<ListedRequest> requests, RenewalStages stages, IOfficials officials,
    IRetention retention, TimeProvider time)
{
    /// <summary>The hosted application of an address; null when there is none.</summary>
    public async Task<HostedApplication?> FindAsync(string id, CancellationToken cancellation) =>
        RequestId.TryParse(id) is { } read ? await register.FindAsync(read, cancellation) : null;

    /// <summary>Reads each of its requests, of which there is one a year.</summary>
    public async Task<ApplicationFilePage> OfAsync(SignedIn who, HostedApplication application, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var record = application.Record;
        var listed = (await requests.ReadAsync(cancellation)).Where(line => line.RenewalOf == record.Id).Select(line => line.Id);
        var ids = listed.Append(record.Id).Append(record.FormOf).Append(record.PendingRenewal).OfType<RequestId>().Distinct();
        var files = await Task.WhenAll(ids.Select(id => store.FindAsync(id, cancellation)));
        return new ApplicationFilePage(
            who, application, [.. files.OfType<HostingRequest>().OrderBy(request => request.Header.SubmittedAt)],
            [
                .. application.Links.Select(link => new StandingLink(link, application.StandingOf(link, officials.Roster, now)))
                    .OrderByDescending(one => one.Standing == LinkStanding.Live).ThenByDescending(one => one.Link.ExpiresAt),
            ],
            Wib.DateOf(now))
        {
            Hold = (await retention.FindAsync(cancellation)).HoldOf([record.Id, .. files.OfType<HostingRequest>().Select(request => request.Id)]),
            NextDue = stages.NextDue(record),
        };
    }
}
