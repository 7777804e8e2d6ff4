using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Links;

/// <summary>Whoever lost their links types their address. The answer is the same, and as quick, whatever it is (rule 3).</summary>
public sealed class LostLinkFunctions(Respond respond, LostLinks lost, IAllowances allowances, IOptions<LimitOptions> limits)
{
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("LostLinkPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.LostLink)] HttpRequest http) =>
        respond.PageAsync(new LostLinkPage(NothingTyped, []));

    [Function("LostLink")]
    public async Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.LostLink)] HttpRequest http, CancellationToken cancellation)
    {
        var sent = await TypedForm.ReadAsync(http, cancellation);
        var form = FreshLinkRequest.Check(sent.Fields());
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, new LostLinkPage(sent.Typed, form.Errors), form.Errors);
        }

        // Counted for every address, so that a limit tells nothing either.
        if (await allowances.TakeAsync(limits.Value.LostLinksOf(form.Value!.Email), cancellation) is { } after)
        {
            return await respond.PostponeAsync(http, after);
        }

        await lost.AskAsync(form.Value.Email);
        return await respond.TellAsync(http, StatusCodes.Status200OK, LinkMessages.LostAsked);
    }
}
