using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Bounces;

/// <summary>
/// Enters in the ledger that a mail came back, once: the same report again, or of a mail that nobody sent, changes nothing. What the desk shows is stored
/// first, so that a process that dies in between leaves nothing out.
/// </summary>
public sealed class ReturnedMails(
    IRequestStore requests, IHostingRegister register, ISharedMails shared, IDroppedMails dropped, IOfficials officials, TimeProvider time)
{
    /// <returns>False when it is of no mail that we know to have sent.</returns>
    /// <exception cref="InvalidOperationException">Others changed the same row at once, every time.</exception>
    public async Task<bool> NoteAsync(BounceTag tag, string code, CancellationToken cancellation)
    {
        var why = new Nondelivery(time.GetUtcNow(), code);
        if (tag.Id is not { } id)
        {
            return await NoteOfficialAsync(tag, why, cancellation);
        }

        if (await FindAsync(tag, id, cancellation) is not { } mail)
        {
            return false;
        }

        if (!mail.IsNoted)
        {
            await DropAsync(mail, why, isBounce: true);
            foreach (var key in mail.Together.Append(mail.Key))
            {
                await EnterAsync(key, mail.To, why, isBounce: true);
            }
        }

        return true;
    }

    /// <summary>A mail about several things was refused at once: beside each, and on the desk under the first.</summary>
    /// <param name="mail">With why.</param>
    public async Task EnterAsync(SharedMail mail)
    {
        var why = mail.Undelivered!;
        await DropAsync(new SentMail(mail.Key, mail.To, mail.Subject, KeysOf(mail), IsNoted: false), why, isBounce: false);
        foreach (var key in KeysOf(mail))
        {
            await EnterAsync(key, mail.To, why, isBounce: false);
        }
    }

    private async Task<SentMail?> FindAsync(BounceTag tag, RequestId id, CancellationToken cancellation)
    {
        if (await requests.FindAsync(id, cancellation) is { } request
            && request.Deliveries.FirstOrDefault(one => tag.IsOf(one.KeyIn(id))) is { } delivery)
        {
            return new SentMail(delivery.KeyIn(id), delivery.To, request.Header.Number, [], delivery.Undelivered is not null);
        }

        if (await register.FindAsync(id, cancellation) is { } application
            && application.Notices.FirstOrDefault(one => tag.IsOf(one.KeyIn(id))) is { } notice)
        {
            return new SentMail(notice.KeyIn(id), notice.Recipient, application.Record.Number, notice.Together, notice.Undelivered is not null);
        }

        return await shared.FindAsync(tag, cancellation) is { } mail
            ? new SentMail(mail.Key, mail.To, mail.Subject, KeysOf(mail), mail.Undelivered is not null)
            : null;
    }

    private static IReadOnlyList<LedgerKey> KeysOf(SharedMail mail) =>
        [.. mail.About.Select(about => new LedgerKey(about.Kind, about.Id, mail.Announces))];

    /// <summary>Enters it beside one request or hosted application, unless that is gone or says so already.</summary>
    private async Task EnterAsync(LedgerKey key, EmailAddress to, Nondelivery why, bool isBounce)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var outcome = key.Kind switch
            {
                HoldingKind.Request => await EnterInRequestAsync(key, to, why, isBounce),
                HoldingKind.HostedApplication => await EnterInApplicationAsync(key, why),
                _ => await EnterInSharedAsync(key, why),
            };
            if (outcome == StoreOutcome.Stored)
            {
                return;
            }
        }

        throw new InvalidOperationException("Too many others changed the ledger at once.");
    }

    /// <summary>A mail about several requests has a row in each only from then on.</summary>
    private async Task<StoreOutcome> EnterInRequestAsync(LedgerKey key, EmailAddress to, Nondelivery why, bool isBounce)
    {
        if (await requests.FindAsync(key.Id, CancellationToken.None) is not { } request)
        {
            return StoreOutcome.Stored;
        }

        var delivery = request.DeliveryOf(key.Row) ?? new Delivery(key.Row, to, why.At, why.At, isBounce ? NoticeState.Sent : NoticeState.Refused);
        return delivery.Undelivered is not null ? StoreOutcome.Stored : await requests.AppendAsync(
            new RequestChange(key.Id)
            {
                Deliveries = [delivery with { Undelivered = why }],
                Audit = isBounce ? [NondeliveryTrail.InAudit(why, to, request.Header.Revision)] : [],
            },
            CancellationToken.None);
    }

    private async Task<StoreOutcome> EnterInApplicationAsync(LedgerKey key, Nondelivery why) =>
        await register.FindAsync(key.Id, CancellationToken.None) is { } application
        && application.Notices.FirstOrDefault(one => one.KeyIn(key.Id) == key) is { Undelivered: null } notice
            ? await register.AppendAsync(
                new RegisterChange(key.Id)
                {
                    TouchedNotice = notice with { Undelivered = why }, History = [NondeliveryTrail.InHistory(why, notice.Recipient)],
                },
                CancellationToken.None)
            : StoreOutcome.Stored;

    private async Task<StoreOutcome> EnterInSharedAsync(LedgerKey key, Nondelivery why) =>
        await shared.FindAsync(key, CancellationToken.None) is { } mail
        && await shared.StoreAsync(mail with { Undelivered = why }, CancellationToken.None) is null
            ? StoreOutcome.Conflict
            : StoreOutcome.Stored;

    /// <summary>A mail to an official that stands in no ledger, such as a day's list.</summary>
    private async Task<bool> NoteOfficialAsync(BounceTag tag, Nondelivery why, CancellationToken cancellation)
    {
        var official = officials.Roster.On(Wib.DateOf(why.At)).FirstOrDefault(official => tag.IsOf(official.Email));
        if (official is null)
        {
            return false;
        }

        var mail = new DroppedMail($"bounced.{why.At:yyyy-MM-dd}", official.Recipient(), official.Title, why.At) { Code = why.Code, IsBounce = true };
        await dropped.AddAsync(mail, cancellation);
        return true;
    }

    private Task DropAsync(SentMail mail, Nondelivery why, bool isBounce)
    {
        var name = officials.Roster.Offices(mail.To, Wib.DateOf(why.At)) is [var office, ..] ? office.NameAndTitle : mail.To.Value;
        var noted = new DroppedMail(mail.Key.Row, new Recipient(name, mail.To), mail.Number, why.At)
        {
            Code = why.Code, IsBounce = isBounce, About = AboutOf(mail),
        };
        return dropped.AddAsync(noted, CancellationToken.None);
    }

    /// <summary>What the desk leads to: of several the first.</summary>
    private static Holding? AboutOf(SentMail mail) => (mail.Key.Kind is null ? mail.Together.FirstOrDefault() : mail.Key) is { Kind: { } kind } key
        ? new Holding(kind, key.Id)
        : null;

    /// <summary>A mail as its ledger has it.</summary>
    /// <param name="Number">Of the request or hosted application that it left under.</param>
    /// <param name="Together">The rows of others that it was about too, which are entered first: a process that dies in between enters the rest.</param>
    /// <param name="IsNoted">Whether it is known already that it did not arrive.</param>
    private sealed record SentMail(LedgerKey Key, EmailAddress To, string Number, IReadOnlyList<LedgerKey> Together, bool IsNoted);
}
