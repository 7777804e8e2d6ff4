using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Register;

/// <summary>
/// Sends fresh links to a hosted application: to the registered manager or agency, or to those who are asked something. If a former manager asks, the link goes
/// to the present manager.
/// </summary>
public sealed class FreshRegisterLinks(
    IHostingRegister register, IMailboxes mailboxes, QuestionNotices questions, NoticeSender sender, LinkIssuer issuer, IMailer mailer,
    TimeProvider time)
    : IFreshLinks<OpenedRegisterLink>
{
    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    public string Thing(OpenedRegisterLink opened) => $"{PurposeOf(opened)}-{ScopeOf(opened).Text}";

    public IReadOnlyList<EmailAddress> Recipients(OpenedRegisterLink opened) =>
        QuestionOf(opened) is { } question ? [.. Asking(opened, question).Select(notice => notice.To.Email)] : [HolderOf(opened)];

    public async Task<bool> SendAsync(OpenedRegisterLink opened, CancellationToken cancellation)
    {
        var isTaken = QuestionOf(opened) is { } question
            ? await AskAsync(opened, question, cancellation)
            : await SendToHolderAsync(opened, cancellation);
        var told = HistoryEntry.LinkRefreshed(Recipients(opened), time.GetUtcNow());
        await register.AppendOrThrowAsync(new RegisterChange(opened.Id) { History = [told] }, CancellationToken.None);
        return isTaken;
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

    private static int Earlier(OpenedRegisterLink opened) =>
        opened.Application.Links.Count(link => link.Purpose == PurposeOf(opened) && link.Scope == ScopeOf(opened));

    /// <summary>Whose the link now is that only shows the application, or takes what its manager files.</summary>
    private static EmailAddress HolderOf(OpenedRegisterLink opened) =>
        opened.Application.Record is var record && record.IsAgencys(opened.Link.Holder) ? opened.Link.Holder : record.Manager.Email;

    /// <summary>What the link was to answer; null for one that answers nothing.</summary>
    private Question? QuestionOf(OpenedRegisterLink opened) =>
        opened.Application.Record.QuestionsOn(Today).FirstOrDefault(question => question.Purpose == PurposeOf(opened) && question.Scope == ScopeOf(opened));

    private IReadOnlyList<OutgoingNotice> Asking(OpenedRegisterLink opened, Question question) =>
        questions.Again(opened.Application.Record, question, Today, Earlier(opened));

    private async Task<bool> AskAsync(OpenedRegisterLink opened, Question question, CancellationToken cancellation)
    {
        var (states, failure) = await sender.SendEachAsync(Asking(opened, question), cancellation);
        return states.Count == 0 && failure is not null ? throw failure : states.Any(state => state != NoticeState.Refused);
    }

    private async Task<bool> SendToHolderAsync(OpenedRegisterLink opened, CancellationToken cancellation)
    {
        var (record, purpose, stage, to) = (opened.Application.Record, PurposeOf(opened), $"fresh-0-{Earlier(opened)}", HolderOf(opened));
        var issued = issuer.Issue(opened.Id, purpose, ScopeOf(opened), to);
        if (to == record.Manager.Email)
        {
            await mailboxes.HoldAsync(to, new Holding(HoldingKind.HostedApplication, opened.Id), cancellation);
        }

        await register.AppendOrThrowAsync(new RegisterChange(opened.Id) { NewLinks = [issued.Link] }, cancellation);
        var mail = record.IsAgencys(to)
            ? FreshLinkMail.ToAgency(record, to, purpose, stage, issued.Url)
            : FreshLinkMail.ToManager(record, purpose, stage, issued.Url);
        try
        {
            var refused = await mailer.SendAsync(mail, cancellation);
            return refused.Count < mail.To.Count;
        }
        catch (MailNotSentException)
        {
            await register.AppendAsync(
                new RegisterChange(opened.Id) { DroppedLinks = [issued.Link with { RowVersion = RowVersion.Any }] }, CancellationToken.None);
            throw;
        }
    }
}
