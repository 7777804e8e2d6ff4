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
    IRequestStore requests, IHostingRegister register, IDroppedMails dropped, IOfficials officials, TimeProvider time)
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

        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (await requests.FindAsync(id, cancellation) is { } request
                && request.Deliveries.FirstOrDefault(mail => tag.IsOf(mail.KeyIn(id))) is { } delivery)
            {
                if (delivery.Undelivered is not null || await StoreAsync(request, delivery, why) == StoreOutcome.Stored)
                {
                    return true;
                }
            }
            else if (await register.FindAsync(id, cancellation) is { } application
                && application.Notices.FirstOrDefault(mail => tag.IsOf(mail.KeyIn(id))) is { } notice)
            {
                if (notice.Undelivered is not null || await StoreAsync(application, notice, why) == StoreOutcome.Stored)
                {
                    return true;
                }
            }
            else
            {
                return false;
            }
        }

        throw new InvalidOperationException("Too many others changed the ledger at once.");
    }

    private async Task<StoreOutcome> StoreAsync(HostingRequest request, Delivery delivery, Nondelivery why)
    {
        await DropAsync(delivery.KeyIn(request.Id), delivery.To, request.Header.Number, why);
        return await requests.AppendAsync(
            new RequestChange(request.Id)
            {
                Deliveries = [delivery with { Undelivered = why }], Audit = [NondeliveryTrail.InAudit(why, delivery.To, request.Header.Revision)],
            },
            CancellationToken.None);
    }

    private async Task<StoreOutcome> StoreAsync(HostedApplication application, Notice notice, Nondelivery why)
    {
        await DropAsync(notice.KeyIn(application.Id), notice.Recipient, application.Record.Number, why);
        return await register.AppendAsync(
            new RegisterChange(application.Id)
            {
                TouchedNotice = notice with { Undelivered = why }, History = [NondeliveryTrail.InHistory(why, notice.Recipient)],
            },
            CancellationToken.None);
    }

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

    private Task DropAsync(LedgerKey key, EmailAddress to, string number, Nondelivery why)
    {
        var name = officials.Roster.Offices(to, Wib.DateOf(why.At)) is [var office, ..] ? office.NameAndTitle : to.Value;
        var mail = new DroppedMail(key.Row, new Recipient(name, to), number, why.At)
        {
            Code = why.Code, IsBounce = true, About = new Holding(key.Kind, key.Id),
        };
        return dropped.AddAsync(mail, CancellationToken.None);
    }
}
