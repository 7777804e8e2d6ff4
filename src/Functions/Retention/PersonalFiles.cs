using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Retention;

/// <summary>
/// Gathers what is stored about whoever has an address: by the lists in memory and by what their mailbox holds, so that it costs as many reads as there are
/// things of theirs, and no scan.
/// </summary>
public sealed class PersonalFiles(
    IRequestStore store, IHostingRegister register, IDrafts drafts, IMailboxes mailboxes, IOfficials officials, IListing<ListedRequest> requests,
    IListing<ListedApplication> applications, TimeProvider time)
{
    /// <param name="showsNumbers">See <see cref="PersonalData"/>.</param>
    public async Task<PersonalDataPage> OfAsync(EmailAddress email, bool showsNumbers, CancellationToken cancellation)
    {
        var (now, data) = (time.GetUtcNow(), new PersonalData(email, showsNumbers));
        var (filed, hosted, held) = (
            await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), await mailboxes.HeldByAsync(email, cancellation));
        var parts = new List<PersonalPart?> { data.In(await mailboxes.FindAsync(email, cancellation)) };
        var offices = officials.Roster.All.Where(office => office.Email == email).ToList();
        var names = offices.Select(office => office.NameAndTitle).ToHashSet();
        parts.Add(data.In(offices, filed.Where(line => line.EnteredBy is { } by && names.Contains(by)).Select(line => line.Number)));
        parts.Add(data.InLists(filed));
        var theirs = Ids(hosted.Where(line => line.ManagerEmail == email).Select(line => line.Id), held, HoldingKind.HostedApplication).ToList();
        // The form in force names the head, who need not hold a link.
        foreach (var id in Ids(filed.Where(line => line.ManagerEmail == email).Select(line => line.Id), held, HoldingKind.Request).Union(theirs))
        {
            parts.Add(await store.FindAsync(id, cancellation) is { } request ? data.In(request) : null);
        }

        foreach (var id in theirs)
        {
            parts.Add(await register.FindAsync(id, cancellation) is { } application ? data.In(application) : null);
        }

        foreach (var id in Ids([], held, HoldingKind.Draft))
        {
            parts.Add(await drafts.FindAsync(id.Value, cancellation) is { } draft ? data.In(draft) : null);
        }

        return new PersonalDataPage(email, now, [.. parts.OfType<PersonalPart>()]);
    }

    private static IEnumerable<RequestId> Ids(IEnumerable<RequestId> listed, IReadOnlyList<Holding> held, HoldingKind kind) =>
        listed.Concat(held.Where(one => one.Kind == kind).Select(one => one.Id)).Distinct();
}
