using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>The mailed link by which whoever is to hold a role answers. GET only shows (rule 3); the last four digits of the NIP answer.</summary>
public sealed class OfficialAddressFunctions(Respond respond, TableOfficials officials, RoleChanges changes, TimeProvider time)
{
    [Function("OfficialAddressPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.OfficialAddress)] HttpRequest http, string token,
        CancellationToken cancellation)
    {
        var (_, change) = await FindAsync(token, cancellation);
        return change is { WaitsForAddress: true, IsLocked: false }
            ? await respond.PageAsync(new OfficialAddressPage(token, change, []))
            : await TellAsync(http, change);
    }

    [Function("OfficialAddress")]
    public async Task<IResult> Answer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.OfficialAddress)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var typed = (await TypedForm.ReadAsync(http, cancellation)).Text(IdDigits.Name);
        var digits = IdDigits.TryRead(IdKind.Nip, typed, out var problem);

        // Whoever is not first reads it again, so that no more than five digits are tried however many come at once.
        while (await FindAsync(token, cancellation) is ({ } book, { WaitsForAddress: true, IsLocked: false } change))
        {
            if (digits is null)
            {
                return await RefuseAsync(http, token, change, problem!);
            }

            var now = time.GetUtcNow();
            if (!change.After.Nip.EndsWith(digits))
            {
                var refused = book.Refuse(change);
                if (await officials.StoreAsync(refused))
                {
                    var left = Link.MostWrongTries - change.WrongTries - 1;
                    return await RefuseAsync(http, token, change, left > 0 ? IdDigits.Wrong(IdKind.Nip, left) : IdDigits.Locked);
                }
            }
            else if (await officials.StoreAsync(book.Answer(change, officials.Roster, now, Wib.DateOf(now))))
            {
                var answered = officials.Book.Find(change.Id)!;
                await changes.FollowAsync();
                return await respond.TellAsync(http, StatusCodes.Status200OK, OfficialMessages.Answered(answered));
            }
        }

        return await TellAsync(http, (await FindAsync(token, cancellation)).Change);
    }

    private async Task<(OfficialsBook? Book, RoleChange? Change)> FindAsync(string token, CancellationToken cancellation)
    {
        if (!officials.IsInForce || LinkToken.TryParse(token) is not { } read)
        {
            return (null, null);
        }

        var book = await officials.ReadAsync(cancellation);
        return (book, book.Find(read.RequestId) is { } change && change.Links.Contains(read.Hash) ? change : null);
    }

    private Task<IResult> RefuseAsync(HttpRequest http, string token, RoleChange change, string problem)
    {
        FieldError[] errors = [new FieldError(IdDigits.Name, problem)];
        return respond.RefuseAsync(http, new OfficialAddressPage(token, change, errors), errors);
    }

    private Task<IResult> TellAsync(HttpRequest http, RoleChange? change) => change switch
    {
        { AddressAnsweredAt: not null } => respond.TellAsync(http, StatusCodes.Status200OK, OfficialMessages.Answered(change)),
        { IsWaiting: true, IsLocked: true } => respond.TellAsync(http, StatusCodes.Status423Locked, OfficialMessages.LockedAddress),
        _ => respond.TellAsync(http, StatusCodes.Status410Gone, OfficialMessages.StaleAddress),
    };
}
