using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Desk;

/// <summary>
/// Tells each person of all their dates that a version of the calendar moved, in one mail. Nobody is told who has not said yet that a request is theirs.
/// </summary>
public sealed class CalendarMails(IOfficials officials, SharedMailSender mails, TimeProvider time)
{
    /// <param name="moved">The requests of which it moved a date.</param>
    /// <returns>Whether nobody is left to tell.</returns>
    public async Task<bool> SendAsync(CalendarVersion version, IEnumerable<HostingRequest> moved, CancellationToken cancellation)
    {
        var isDone = true;
        foreach (var person in PeopleOf(moved.OrderBy(request => request.Header.Number, StringComparer.Ordinal)))
        {
            cancellation.ThrowIfCancellationRequested();
            isDone &= await mails.SendAsync(
                CalendarMovedMail.Compose(version, person.To, person.As, person.Held, person.Managed), person.About, cancellation);
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

    private sealed record Person(Recipient To, string As)
    {
        public List<HostingRequest> Held { get; } = [];

        public List<HostingRequest> Managed { get; } = [];

        public IEnumerable<Holding> About => Held.Union(Managed).Select(request => new Holding(HoldingKind.Request, request.Id));
    }
}
