using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>What a hosted application waits for. Whom a question goes to is decided when it is mailed.</summary>
public static class RegisterQuestions
{
    public static IEnumerable<Question> QuestionsOn(this RegisterRecord application, DateOnly today)
    {
        if (application.DeletedAt is not null)
        {
            yield break;
        }

        if (application.HeadAddress is { IsConfirmed: false })
        {
            yield return application.HeadQuestion();
        }

        if (application.PendingRenewal is not null)
        {
            yield break;
        }

        if (application.ManagerChange is { IsWaiting: true } change)
        {
            yield return application.ManagerQuestion(change);
        }

        if (application.StatusOn(today) == HostingStatus.PastGrace)
        {
            yield return application.DeletionQuestion();
        }
    }

    /// <summary>The same, with what became of the mails.</summary>
    public static IReadOnlyList<AskedQuestion> AskedOn(this HostedApplication application, DateOnly today) =>
        [.. application.Record.QuestionsOn(today).Select(question => AskedQuestion.Of(application, question))];

    /// <summary>To the agency's head: whether the address is theirs.</summary>
    public static Question HeadQuestion(this RegisterRecord application) =>
        new(LinkPurpose.ConfirmHead, application.Term, "head-asked", application.TermYear);

    /// <summary>To the agency's head, or else to the PA sub-coordinator: whether another becomes hosting manager.</summary>
    public static Question ManagerQuestion(this RegisterRecord application, ManagerChange change) => application.IsForHead(change)
        ? new Question(LinkPurpose.ChangeManager, change.Scope, $"manager-asked-{change.Key}", change.Year)
        : new Question(LinkPurpose.ManagerDecision, change.Scope, $"manager-decision-{change.Key}", change.Year);

    /// <summary>After grace, to the PA sub-coordinator; once a deletion is proposed, to the Kepala Bidang.</summary>
    public static Question DeletionQuestion(this RegisterRecord application) => new(
        application.IsDeletionProposed ? LinkPurpose.DeletionConsent : LinkPurpose.Deletion, application.DeletionScope,
        $"deletion-{application.DeletionRound}", application.TermYear);
}
