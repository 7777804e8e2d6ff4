using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Permohonan</c>: the requests that the address filters.</summary>
public sealed class RequestListFunction(DeskForm desk, Respond respond, IListing<ListedRequest> requests, IOfficials officials, TimeProvider time)
{
    [Function("DeskRequests")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskRequests)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeRequests,
            async who =>
            {
                var (filter, today) = (RequestFilter.Read(DeskForm.QueryOf(http)), Wib.DateOf(time.GetUtcNow()));
                var part = filter.Apply(await requests.ReadAsync(cancellation), today);
                var page = new RequestListPage(
                    who, filter, part,
                    [.. Enum.GetValues<Role>().SelectMany(role => officials.Roster.Holders(role, today)).DistinctBy(official => official.Email)], today);
                return await respond.ShowAsync(http, page, () => ListJson.Of(part, line => ListedRequestJson.Of(line, today)));
            },
            cancellation);
}
