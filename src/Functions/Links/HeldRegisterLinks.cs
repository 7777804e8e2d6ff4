using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Links;

/// <summary>To hosted applications: for the hosting manager its page and, in its season, the renewal; for heads and officials what waits for them.</summary>
public sealed class HeldRegisterLinks(IHostingRegister register, LinkIssuer issuer, IOfficials officials, TimeProvider time) : IHeldLinks
{
    public HoldingKind Kind => HoldingKind.HostedApplication;

    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    public async Task<HeldLinks?> IssueAsync(EmailAddress holder, RequestId id, CancellationToken cancellation)
    {
        if (await register.FindRecordAsync(id, cancellation) is not { DeletedAt: null } application)
        {
            return null;
        }

        List<IssuedLink> links =
        [
            .. ForManager(application, holder).Concat(Asked(application, holder)).Select(link => issuer.Issue(id, link.Purpose, link.Scope, holder)),
        ];
        if (links.Count == 0)
        {
            return null;
        }

        await register.AppendOrThrowAsync(new RegisterChange(id) { NewLinks = [.. links.Select(link => link.Link)] }, cancellation);
        return HeldLinks.To(application, links);
    }

    public Task DropAsync(RequestId id, IReadOnlyList<IssuedLink> links, CancellationToken cancellation) => register.AppendAsync(
        new RegisterChange(id) { DroppedLinks = [.. links.Select(link => link.Link with { RowVersion = RowVersion.Any })] }, cancellation);

    private IEnumerable<(LinkPurpose Purpose, LinkScope Scope)> ForManager(RegisterRecord application, EmailAddress holder)
    {
        if (application.Manager.Email == holder)
        {
            yield return (LinkPurpose.HostedApplication, application.Term);
            // An awaited PA-17 is filed through the page.
            if (application is { IsFormAwaited: false } && application.MayBeRenewedOn(Today))
            {
                yield return (LinkPurpose.Renew, application.Term);
            }
        }
    }

    private IEnumerable<(LinkPurpose Purpose, LinkScope Scope)> Asked(RegisterRecord application, EmailAddress holder) =>
        application.QuestionsOn(Today).Where(question => IsAsked(application, question, holder)).Select(question => (question.Purpose, question.Scope));

    private bool IsAsked(RegisterRecord application, Question question, EmailAddress holder) => question.Purpose switch
    {
        LinkPurpose.ConfirmHead => application.HeadAddress?.Email == holder,
        LinkPurpose.ChangeManager => application.ManagerChange?.HeadEmail == holder,
        LinkPurpose.ManagerDecision => OfficialOf(question, holder) is { } official && application.MayDecide(official),
        LinkPurpose.DeletionConsent => OfficialOf(question, holder) is { } official && application.MayAgree(official),
        _ => OfficialOf(question, holder) is not null,
    };

    private Official? OfficialOf(Question question, EmailAddress holder) =>
        RegisterLinkStandings.OfficeOf(question.Purpose) is { } office ? officials.Roster.Holder(office, Today, holder) : null;
}
