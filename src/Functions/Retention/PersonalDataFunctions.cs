using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Retention;

/// <summary>Whoever wants to know what is stored about them types their address; the mailed link leads to one file.</summary>
public sealed class PersonalDataFunctions(
    Respond respond, MailAskForms forms, DataMails mails, PersonalArchive archive, IDataLinks links, IOptions<LimitOptions> limits, TimeProvider time)
{
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("PersonalDataPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.PersonalData)] HttpRequest http) =>
        respond.PageAsync(new DataAskPage(NothingTyped, []));

    [Function("AskPersonalData")]
    public Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.PersonalData)] HttpRequest http, CancellationToken cancellation) =>
        forms.AnswerAsync(
            http, FreshLinkRequest.Check, (typed, errors) => new DataAskPage(typed, errors), form => limits.Value.DataOf(form.Email),
            form => mails.AskAsync(form.Email), PrivacyMessages.Asked, cancellation);

    [Function("PersonalDataFile")]
    public async Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.PersonalDataFile)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        LinkToken.TryParse(token) is { } read && await links.FindAsync(read.RequestId, read.Hash, cancellation) is { } link
            && link.ExpiresAt > time.GetUtcNow()
            ? await archive.ServeAsync(http, link.Holder, showsNumbers: false, cancellation)
            : await respond.TellAsync(http, StatusCodes.Status410Gone, PrivacyMessages.StaleLink);
}
