using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Sends the lists that are due on a day, one mail for each list and holder of the office, once all that is due was looked after.</summary>
public sealed class NoticeLists(IEnumerable<IDueList> lists, NoticeSender sender, IOfficials officials)
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => lists.SelectMany(list => list.Due(application, today)).Planned();

    /// <summary>Sends each list. If one does not leave, the others are still sent.</summary>
    /// <param name="applications">All that are on some list that day.</param>
    /// <returns>False when another process is sending one of them.</returns>
    /// <exception cref="MailNotSentException">At least one list did not leave.</exception>
    public async Task<bool> SendAsync(IReadOnlyCollection<RegisterRecord> applications, DateOnly today, CancellationToken cancellation)
    {
        var (isDone, failure) = (true, (MailNotSentException?)null);
        foreach (var list in lists)
        {
            var lines = applications.SelectMany(application => list.Due(application, today)).ToLookup(line => line.To.Email);
            foreach (var official in officials.Roster.Holders(Role.SubKoordinatorPa, today).Where(official => lines.Contains(official.Email)))
            {
                var due = lines[official.Email].ToList();
                try
                {
                    isDone &= await sender.SendTogetherAsync(due, claimed => list.Compose(official, claimed, today, HashOf(due)), cancellation);
                }
                catch (MailNotSentException e)
                {
                    failure = e;
                }
            }
        }

        return failure is null ? isDone : throw failure;
    }

    /// <summary>The same for a list that goes out again because nobody knows whether it left, even if a part of it was marked.</summary>
    private static Sha256Hash HashOf(IEnumerable<OutgoingNotice> due) =>
        Sha256Hash.Of(string.Join('\n', due.Select(line => $"{line.Application.Id} {line.Stage}").Order(StringComparer.Ordinal)));
}
