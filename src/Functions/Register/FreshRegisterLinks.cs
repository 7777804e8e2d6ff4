using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Register;

/// <summary>
/// Sends fresh links to a hosted application: to the registered manager or agency, or to the official who now decides. If a former manager
/// asks, the link goes to the present manager.
/// </summary>
public sealed class FreshRegisterLinks(IHostingRegister register, IOfficials officials, LinkIssuer issuer, IMailer mailer, TimeProvider time)
    : IFreshLinks<OpenedRegisterLink>
{
    public string Thing(OpenedRegisterLink opened) => $"{PurposeOf(opened)}-{ScopeOf(opened).Text}";

    public IReadOnlyList<EmailAddress> Recipients(OpenedRegisterLink opened) => [.. Letters(opened).Select(letter => letter.To)];

    public async Task<bool> SendAsync(OpenedRegisterLink opened, CancellationToken cancellation)
    {
        var (id, purpose, letters) = (opened.Application.Id, PurposeOf(opened), Letters(opened).ToList());
        var issued = letters.ConvertAll(letter => issuer.Issue(id, purpose, ScopeOf(opened), letter.To));
        await register.AppendOrThrowAsync(
            new RegisterChange(id)
            {
                NewLinks = issued.ConvertAll(link => link.Link),
                History = [HistoryEntry.LinkRefreshed(letters.Select(letter => letter.To), time.GetUtcNow())],
            },
            cancellation);
        return await mailer.SendEachAsync(letters.Zip(issued, (letter, link) => letter.Compose(link.Url)), cancellation);
    }

    /// <summary>Once the renewal is filed, a fresh link in place of one to renew only shows the application and takes reports.</summary>
    private static LinkPurpose PurposeOf(OpenedRegisterLink opened)
    {
        var (record, link) = (opened.Application.Record, opened.Link);
        var isFiled = record.PendingRenewal is not null || link.Scope != record.Term;
        return link.Purpose == LinkPurpose.Renew && isFiled ? LinkPurpose.HostedApplication : link.Purpose;
    }

    /// <summary>A link scoped to a term gets the present term.</summary>
    private static LinkScope ScopeOf(OpenedRegisterLink opened) => opened.Link.Scope is LinkScope.Term ? opened.Application.Record.Term : opened.Link.Scope;

    private IEnumerable<Outgoing> Letters(OpenedRegisterLink opened)
    {
        var (record, purpose, scope, today) = (opened.Application.Record, PurposeOf(opened), ScopeOf(opened), Wib.DateOf(time.GetUtcNow()));
        var earlier = opened.Application.Links.Count(link => link.Purpose == purpose && link.Scope == scope);
        var stage = $"fresh-{Key(opened.Link.Scope)}-{earlier}";
        return purpose switch
        {
            LinkPurpose.Deletion => ToHolders(_ => true, (official, url) => DeletionQuestionMail.Compose(record, official, stage, url)),
            LinkPurpose.DeletionConsent =>
                ToHolders(record.MayAgree, (official, url) => DeletionConsentMail.Compose(record, record.Deletion!, official, stage, url)),
            LinkPurpose.ManagerDecision when record.ManagerChange is { } asked => ToHolders(
                record.MayDecide, (official, url) => ManagerDecisionMail.Compose(record, asked, official, stage, url)),
            LinkPurpose.ConfirmHead when record.HeadAddress is { } address =>
                [new(address.Email, url => HeadConfirmationMail.Compose(record, address, stage, url))],
            LinkPurpose.ChangeManager when record.ManagerChange is { HeadEmail: { } head } asked =>
                [new(head, url => ManagerConfirmationMail.Compose(record, asked, head, stage, url))],
            _ when record.IsAgencys(opened.Link.Holder) =>
                [new(opened.Link.Holder, url => FreshLinkMail.ToAgency(record, opened.Link.Holder, purpose, stage, url))],
            _ => [new(record.Manager.Email, url => FreshLinkMail.ToManager(record, purpose, stage, url))],
        };

        IEnumerable<Outgoing> ToHolders(Func<Official, bool> may, Func<Official, string, Mail> compose) =>
            officials.Roster.Holders(RegisterLinkStandings.OfficeOf(purpose)!.Value, today).Where(may)
                .Select(official => new Outgoing(official.Email, url => compose(official, url)));
    }

    private static string Key(LinkScope scope) => scope switch
    {
        LinkScope.DeletionRound round => $"{round.Number}",
        LinkScope.ManagerChange change => change.Key,
        _ => "0",
    };

    /// <param name="Compose">The mail, given the address of the link.</param>
    private sealed record Outgoing(EmailAddress To, Func<string, Mail> Compose);
}
