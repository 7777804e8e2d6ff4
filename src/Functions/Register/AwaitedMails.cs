using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;

namespace HostingFunctions.Register;

/// <summary>
/// The mails by which somebody is to act on a request, as whoever sees its status may know them and have them sent once more: to its manager, to the officials
/// of its step, and once it is hosted to the agency's head.
/// </summary>
public sealed class AwaitedMails(
    IHostingRegister register, RequestLinks links, FreshLinks<OpenedRequestLink> fresh, QuestionMails questions, TimeProvider time)
{
    /// <summary>Whether any is awaited in this state.</summary>
    public static bool MayBe(HostingRequest request) => request.IsOpen || request.Header.State == RequestState.Hosted;

    /// <returns>What is awaited, in a sentence each.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(HostingRequest request, CancellationToken cancellation) =>
        request.AwaitedMail() is { } mail ? [QuestionMessages.Fate(request, mail)]
        : await HostedAsync(request, cancellation) is { } application && HeadQuestion(application.Record) is { } question
            ? [QuestionMessages.Fate(AskedQuestion.Of(application, question))]
        : [];

    /// <summary>Sends them once more, now or later.</summary>
    /// <returns>What became of them; null when they left too often of late.</returns>
    public async Task<IReadOnlyList<string>?> SendAgainAsync(OpenedRequestLink status)
    {
        if (await HostedAsync(status.Request, CancellationToken.None) is { } application)
        {
            return HeadQuestion(application.Record) is { } question ? [QuestionMessages.Fate(await questions.AskAgainAsync(application, question))] : [];
        }

        // A step's links are its officials'; the link to the status stands for its manager's.
        var opened = status.Request.Round is { } round ? await OpenAsync(status.Request, round) : status;
        if (opened is null || await fresh.AreSpentAsync(opened, CancellationToken.None))
        {
            return opened is null ? [] : null;
        }

        await fresh.SendAsync(opened);
        return await OfAsync((await links.FindAsync(status.Id, status.Link.TokenHash, CancellationToken.None))!.Request, CancellationToken.None);
    }

    private async Task<OpenedRequestLink?> OpenAsync(HostingRequest request, StepRound round) =>
        request.Links.FirstOrDefault(link => link.Round == round) is { } one ? await links.FindAsync(request.Id, one.TokenHash, CancellationToken.None) : null;

    private async Task<HostedApplication?> HostedAsync(HostingRequest request, CancellationToken cancellation) =>
        request.Header.State == RequestState.Hosted ? await register.FindAsync(request.Id, cancellation) : null;

    private Question? HeadQuestion(RegisterRecord application) =>
        application.QuestionsOn(Wib.DateOf(time.GetUtcNow())).FirstOrDefault(question => question.Purpose == LinkPurpose.ConfirmHead);
}
