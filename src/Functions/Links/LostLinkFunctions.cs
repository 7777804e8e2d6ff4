using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Links;

/// <summary>Whoever lost their links types their address.</summary>
public sealed class LostLinkFunctions(Respond respond, MailAskForms forms, LostLinks lost, IOptions<LimitOptions> limits)
{
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("LostLinkPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.LostLink)] HttpRequest http) =>
        respond.PageAsync(new LostLinkPage(NothingTyped, []));

    [Function("LostLink")]
    public Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.LostLink)] HttpRequest http, CancellationToken cancellation) =>
        forms.AnswerAsync(
            http, FreshLinkRequest.Check, (typed, errors) => new LostLinkPage(typed, errors), form => limits.Value.LostLinksOf(form.Email),
            form => lost.AskAsync(form.Email), LinkMessages.LostAsked, cancellation);
}
