using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>The mailed link to sign in. GET only shows (rule 3); the last four digits of the NIP make a session of it, once.</summary>
public sealed class SignInLinkFunctions(
    Respond respond, Sessions sessions, ISessions store, IOfficials officials, IDeskTrail trail, TimeProvider time, ILogger<SignInLinkFunctions> log)
{
    [Function("SignInLinkPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.SignInLink)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        await FindAsync(token, cancellation) is { } link && link.IsLiveAt(time.GetUtcNow())
            ? await respond.PageAsync(new SignInLinkPage(token, []))
            : await TellStaleAsync(http, token, cancellation);

    [Function("SignInLink")]
    public async Task<IResult> Enter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.SignInLink)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var typed = (await TypedForm.ReadAsync(http, cancellation)).Text(IdDigits.Name);
        var digits = IdDigits.TryRead(IdKind.Nip, typed, out var problem);

        // Whoever is not first, with right digits or wrong ones, reads it again, so that no more than five are tried however many come at once.
        while (await FindAsync(token, cancellation) is { } link && link.IsLiveAt(time.GetUtcNow()))
        {
            var offices = officials.Roster.Offices(link.Holder, Wib.DateOf(time.GetUtcNow()));
            if (digits is null)
            {
                // Not a try, so that no scanner locks a link (rule 3).
                return await RefuseAsync(http, token, problem!);
            }

            if (offices.FirstOrDefault(office => office.Nip.EndsWith(digits)) is { } official)
            {
                if (await sessions.BeginAsync(http, link.Holder, official.Nip, SignInTrail.ByLink, link, cancellation))
                {
                    return Respond.SeeOther(http, link.Next);
                }
            }
            else
            {
                // Before it counts: no try is lost to the trail, though it names one twice that another process counted first.
                var tries = link.WrongTries + 1;
                await trail.AddAsync(SignInTrail.Refused(offices, tries, time.GetUtcNow()), CancellationToken.None);
                if (await store.StoreAsync(link with { WrongTries = tries }, cancellation) is not null)
                {
                    log.DigitsRefused(tries);
                    var left = Link.MostWrongTries - tries;
                    return await RefuseAsync(http, token, left > 0 ? IdDigits.Wrong(IdKind.Nip, left) : IdDigits.Locked);
                }
            }
        }

        return await TellStaleAsync(http, token, cancellation);
    }

    private async Task<SignInLink?> FindAsync(string token, CancellationToken cancellation) =>
        LinkToken.TryParse(token) is { } read ? await store.FindLinkAsync(read.RequestId, read.Hash, cancellation) : null;

    private Task<IResult> RefuseAsync(HttpRequest http, string token, string problem)
    {
        FieldError[] errors = [new FieldError(IdDigits.Name, problem)];
        return respond.RefuseAsync(http, new SignInLinkPage(token, errors), errors);
    }

    private async Task<IResult> TellStaleAsync(HttpRequest http, string token, CancellationToken cancellation) =>
        await FindAsync(token, cancellation) is { IsLocked: true }
            ? await respond.TellAsync(http, StatusCodes.Status423Locked, SignInMessages.LockedLink)
            : await respond.TellAsync(http, StatusCodes.Status410Gone, SignInMessages.StaleLink);
}
