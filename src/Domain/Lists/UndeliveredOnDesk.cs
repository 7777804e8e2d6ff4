using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Lists;

/// <summary>An address at which mails about one thing do not arrive.</summary>
/// <param name="Name">Who it is, as people read it.</param>
/// <param name="Mails">The newest last.</param>
public sealed record UndeliveredOnDesk(string Name, Addressee Addressee, IReadOnlyList<DroppedMail> Mails)
{
    public EmailAddress To => Mails[0].To.Email;

    public DateTimeOffset Since => Mails[0].At;

    public Nondelivery Why => Mails[^1].Why;

    /// <summary>The request that they are about; null for none.</summary>
    public ListedRequest? Request { get; init; }

    /// <summary>The hosted application that they are about; null for none.</summary>
    public ListedApplication? Application { get; init; }

    /// <summary>Names these mails and no later one, so that nobody settles what they have not seen.</summary>
    public string Mark => Sha256Hash.Of(string.Join('\n', Mails.Select(mail => $"{mail.Announces}\n{mail.To.Email}\n{mail.At:O}"))).ToString()[..32];

    /// <summary>
    /// The officials' first, then the longest there. What is about a request that nobody knows any more, or that a stranger asked for at an address that nobody
    /// here knows, is nothing that somebody could do something about.
    /// </summary>
    public static IReadOnlyList<UndeliveredOnDesk> Of(
        IEnumerable<DroppedMail> mails, IReadOnlyCollection<ListedRequest> requests, IReadOnlyCollection<ListedApplication> applications, OfficialRoster roster,
        DateTimeOffset now)
    {
        var groups =
            from mail in mails
            where mail.IsOpenAt(now)
            orderby mail.At
            group mail by (mail.To.Email, mail.About) into mailsOfOne
            let about = mailsOfOne.Key.About
            let request = about?.Kind == HoldingKind.Request ? requests.FirstOrDefault(line => line.Id == about.Id) : null
            let application = about?.Kind == HoldingKind.HostedApplication ? applications.FirstOrDefault(line => line.Id == about.Id) : null
            let offices = roster.Offices(mailsOfOne.Key.Email, Wib.DateOf(now))
            where offices.Count > 0 || request is { IsOpen: true } || application is { DeletedAt: null }
            select Of(mailsOfOne.Key.Email, offices, [.. mailsOfOne], request, application);
        return [.. groups.OrderBy(one => one.Addressee != Addressee.Official).ThenBy(one => one.Since)];
    }

    private static UndeliveredOnDesk Of(
        EmailAddress to, IReadOnlyList<Official> offices, IReadOnlyList<DroppedMail> mails, ListedRequest? request, ListedApplication? application)
    {
        var (manager, name) = (request?.ManagerEmail ?? application?.ManagerEmail, request?.ManagerName ?? application?.ManagerName);
        var (shown, addressee) = offices.Count > 0 ? (offices[0].NameAndTitle, Addressee.Official)
            : manager == to ? ($"{name} (Pengelola Hosting)", Addressee.Manager)
            : (mails[0].To.Name, Addressee.Other);
        return new UndeliveredOnDesk(shown, addressee, mails) { Request = request, Application = application };
    }
}
