using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;

namespace HostingFunctions.Register;

/// <summary>The mails that ask what a hosted application waits for: what became of them, and how they are sent once more.</summary>
public sealed class QuestionMails(IHostingRegister register, RegisterLinks links, FreshLinks<OpenedRegisterLink> fresh, TimeProvider time)
{
    /// <summary>What it waits for now.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> OfAsync(RequestId id) => Of(await register.LoadAsync(id, CancellationToken.None));

    /// <inheritdoc cref="OfAsync"/>
    public IReadOnlyList<AskedQuestion> Of(HostedApplication application) =>
        application.AskedOn(Wib.DateOf(time.GetUtcNow()));

    /// <summary>
    /// Once what is due was sent: a question that was asked before is asked once more. The link of the one before may be locked, or its mail lost.
    /// </summary>
    /// <param name="before">As it was read before it was asked for.</param>
    public async Task<AskedQuestion> AskAgainAsync(HostedApplication before, Question question)
    {
        if (AskedQuestion.Of(before, question).Mails.Any(mail => mail.State != NoticeState.Claimed)
            && before.Links.FirstOrDefault(link => link.Purpose == question.Purpose && link.Scope == question.Scope) is { } stale
            && await links.FindAsync(before.Id, stale.TokenHash, CancellationToken.None) is { } opened
            && !await fresh.AreSpentAsync(opened, CancellationToken.None)
            && await fresh.SendAsync(opened) == NoticeState.Claimed)
        {
            return new AskedQuestion(question, []);
        }

        return AskedQuestion.Of(await register.LoadAsync(before.Id, CancellationToken.None), question);
    }
}
