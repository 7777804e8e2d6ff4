namespace HostingFunctions.Domain.Register;

/// <summary>A question, and what became of the mails that ask it.</summary>
/// <param name="Mails">The newest to each who was asked; empty while it has not left.</param>
public sealed record AskedQuestion(Question Question, IReadOnlyList<Notice> Mails)
{
    /// <summary>As the ledger knows it.</summary>
    public static AskedQuestion Of(HostedApplication application, Question question) => new(
        question,
        [
            .. application.Notices.Where(question.IsAskedBy)
                .GroupBy(notice => notice.Recipient, (_, mails) => mails.MaxBy(mail => (mail.At, mail.Stage))!),
        ]);
}
