using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Meja saya</c>.</summary>
public sealed class MyDeskFunction(DeskForm desk, Respond respond)
{
    [Function("MyDesk")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Desk)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(http, DeskAct.SeeDesk, who => respond.PageAsync(new MyDeskPage(who)), cancellation);
}
