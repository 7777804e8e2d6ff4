using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>
/// Tells each person of all their dates that a version of the calendar moved, in one mail. That it was sent is counted before it leaves, so that no run sends
/// it twice. Nobody is told who has not said yet that a request is theirs.
/// </summary>
public sealed class CalendarMails(IOfficials officials, IAllowances allowances, IMailer mailer, TimeProvider time, ILogger<CalendarMails> log)
{
    /// <summary>Longer than a version is carried out.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <param name="moved">The requests of which it moved a date.</param>
    /// <returns>Whether nobody is left to tell.</returns>
    public async Task<bool> SendAsync(CalendarVersion version, IEnumerable<HostingRequest> moved, CancellationToken cancellation)
    {
        var isDone = true;
        foreach (var person in PeopleOf(moved.OrderBy(request => request.Header.Number, StringComparer.Ordinal)))
        {
            cancellation.ThrowIfCancellationRequested();
            isDone &= await SendAsync(version.Number, person.Email, CalendarMovedMail.Compose(version, person.To, person.As, person.Held, person.Managed));
        }

        return isDone;
    }

    private IEnumerable<Person> PeopleOf(IEnumerable<HostingRequest> moved)
    {
        var (people, today) = (new Dictionary<EmailAddress, Person>(), Wib.DateOf(time.GetUtcNow()));
        foreach (var request in moved.Where(request => !request.IsUnconfirmed))
        {
            foreach (var holder in request.Step is null ? [] : request.Holders(officials.Roster, today))
            {
                Of(holder.Recipient(), holder.Title).Held.Add(request);
            }

            Of(HostingManager.Of(request.Current.Form).Recipient(), Role.Pemohon.Title()).Managed.Add(request);
        }

        return people.Values;

        Person Of(Recipient to, string appointment) => people.TryGetValue(to.Email, out var known) ? known : people[to.Email] = new Person(to, appointment);
    }

    /// <returns>Whether it left, or may have, now or before.</returns>
    private async Task<bool> SendAsync(int version, EmailAddress to, Mail mail)
    {
        IReadOnlyList<Allowance> once = [new Allowance($"calendar {version}\n{to}", 1, Remembered)];
        if (await allowances.TakeAsync(once, CancellationToken.None) is not null)
        {
            return true;
        }

        try
        {
            await mailer.SendAsync(mail, CancellationToken.None);
        }
        catch (IOException e)
        {
            log.CalendarMailWaits(e, mail.Announces);
            if (e is MailNotSentException)
            {
                await allowances.ReturnAsync(once, CancellationToken.None);
                return false;
            }
        }

        return true;
    }

    private sealed record Person(Recipient To, string As)
    {
        public EmailAddress Email => To.Email;

        public List<HostingRequest> Held { get; } = [];

        public List<HostingRequest> Managed { get; } = [];
    }
}
