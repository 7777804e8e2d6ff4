using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Register</c>: the hosted applications that the address filters.</summary>
public sealed class ApplicationListFunction(DeskForm desk, Respond respond, IListing<ListedApplication> applications, TimeProvider time)
{
    [Function("DeskApplications")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskApplications)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeRegister,
            async who =>
            {
                var (filter, today) = (ApplicationFilter.Read(DeskForm.QueryOf(http)), Wib.DateOf(time.GetUtcNow()));
                var part = filter.Apply(await applications.ReadAsync(cancellation), today);
                return await respond.ShowAsync(
                    http, new ApplicationListPage(who, filter, part, today), () => ListJson.Of(part, line => ListedApplicationJson.Of(line, today)));
            },
            cancellation);
}
