using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>
/// Where only a form is sent to, a GET leads to the page that the form is on: a browser asks so when an address is opened again that a form led to.
/// </summary>
public sealed class FormPageFunctions(StaleLinks stale, LinkSource<OpenedRequestLink> requests, LinkSource<OpenedRegisterLink> applications)
{
    private static readonly LinkPurpose[] Purposes = Enum.GetValues<LinkPurpose>();

    [Function("FreshLinkPage")]
    public Task<IResult> FreshLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.FreshLink)] HttpRequest http, string token,
        CancellationToken cancellation) => LeadAsync(http, token, cancellation);

    [Function("WithdrawPage")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Withdraw)] HttpRequest http, string token,
        CancellationToken cancellation) => LeadAsync(http, token, cancellation);

    private async Task<IResult> LeadAsync(HttpRequest http, string token, CancellationToken cancellation)
    {
        OpenedLink? opened = await requests.OpenAsync(token, Purposes, cancellation);
        opened ??= await applications.OpenAsync(token, Purposes, cancellation);
        return opened is null ? await stale.ShowAsync(http, null) : Results.Redirect(Paths.Of(opened.Link.Purpose, opened.Token.Text));
    }
}
