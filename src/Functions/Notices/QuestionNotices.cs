using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>Whom a question goes to, and with which mail; whether the calendar asks it, or somebody has it asked again.</summary>
public sealed class QuestionNotices(IOfficials officials)
{
    /// <param name="today">The day on which the office is held that the question goes to.</param>
    /// <param name="asked">The day on which it is asked, in stage and history; null for a question asked by one mail.</param>
    /// <returns>Empty while nobody may answer it.</returns>
    public IReadOnlyList<OutgoingNotice> Of(RegisterRecord application, Question question, DateOnly today, DateOnly? asked = null) =>
        Of(application, question, today, asked is { } day ? $"{question.Stage}-{day:yyyy-MM-dd}" : question.Stage, asked ?? today);

    /// <summary>Asked again, whatever became of it before.</summary>
    /// <param name="earlier">How often it was asked before.</param>
    public IReadOnlyList<OutgoingNotice> Again(RegisterRecord application, Question question, DateOnly today, int earlier) =>
        Of(application, question, today, $"{question.Stage}-fresh-{earlier}", today);

    private IReadOnlyList<OutgoingNotice> Of(RegisterRecord application, Question question, DateOnly today, string stage, DateOnly day)
    {
        return question.Purpose switch
        {
            LinkPurpose.ConfirmHead when application.HeadAddress is { } address =>
                [To(application.Head(address.Email), NoticeNames.HeadAsked, link => HeadConfirmationMail.Compose(application, address, stage, link.Url))],
            LinkPurpose.ChangeManager when application.ManagerChange is { HeadEmail: { } head } change =>
                [To(application.Head(head), NoticeNames.ManagerAsked, link => ManagerConfirmationMail.Compose(application, change, head, stage, link.Url))],
            LinkPurpose.ManagerDecision when application.ManagerChange is { } change => ToHolders(
                application.MayDecide, NoticeNames.ManagerDecision(day),
                (official, link) => ManagerDecisionMail.Compose(application, change, official, stage, link.Url)),
            LinkPurpose.DeletionConsent when application.Deletion is { } proposal => ToHolders(
                application.MayAgree, NoticeNames.DeletionConsent(day),
                (official, link) => DeletionConsentMail.Compose(application, proposal, official, stage, link.Url)),
            LinkPurpose.Deletion => ToHolders(
                _ => true, NoticeNames.DeletionQuestion(day), (official, link) => DeletionQuestionMail.Compose(application, official, stage, link.Url)),
            _ => [],
        };

        IReadOnlyList<OutgoingNotice> ToHolders(Func<Official, bool> may, string what, Func<Official, IssuedLink, Mail> compose) =>
        [
            .. officials.Roster.Holders(RegisterLinkStandings.OfficeOf(question.Purpose)!.Value, today).Where(may)
                .Select(official => To(official.Recipient(), what.To(official), link => compose(official, link))),
        ];

        OutgoingNotice To(Recipient to, string what, Func<IssuedLink, Mail> compose) =>
            new(application, stage, to, what, compose, question.Purpose) { Scope = question.Scope, Year = question.Year };
    }
}
