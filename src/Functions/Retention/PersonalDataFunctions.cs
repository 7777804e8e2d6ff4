using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Retention;

/// <summary>
/// Whoever wants to know what is stored about them types their address. The answer is the same, and as quick, whatever it is (rule 3); the mailed link leads to
/// one file.
/// </summary>
public sealed class PersonalDataFunctions(
    Respond respond, DataMails mails, PersonalFiles files, IDataLinks links, IAllowances allowances, IOptions<LimitOptions> limits, TimeProvider time)
{
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("PersonalDataPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.PersonalData)] HttpRequest http) =>
        respond.PageAsync(new DataAskPage(NothingTyped, []));

    [Function("AskPersonalData")]
    public async Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.PersonalData)] HttpRequest http, CancellationToken cancellation)
    {
        var sent = await TypedForm.ReadAsync(http, cancellation);
        var form = FreshLinkRequest.Check(sent.Fields());
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, new DataAskPage(sent.Typed, form.Errors), form.Errors);
        }

        // Counted for every address, so that a limit tells nothing either.
        if (await allowances.TakeAsync(limits.Value.DataOf(form.Value!.Email), cancellation) is { } after)
        {
            return await respond.PostponeAsync(http, after);
        }

        await mails.AskAsync(form.Value.Email);
        return await respond.TellAsync(http, StatusCodes.Status200OK, PrivacyMessages.Asked);
    }

    [Function("PersonalDataFile")]
    public async Task<IResult> Open(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.PersonalDataFile)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        LinkToken.TryParse(token) is { } read && await links.FindAsync(read.RequestId, read.Hash, cancellation) is { } link
            && link.ExpiresAt > time.GetUtcNow()
            ? await respond.SavedPageAsync(http, await files.OfAsync(link.Holder, showsNumbers: false, cancellation), PrivacyMessages.FileName)
            : await respond.TellAsync(http, StatusCodes.Status410Gone, PrivacyMessages.StaleLink);
}
