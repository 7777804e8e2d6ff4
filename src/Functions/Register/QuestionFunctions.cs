using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <summary>
/// What a request or hosted application waits for: who was asked, what became of the mails, and how they are sent again. For whoever may see its page.
/// </summary>
public sealed class QuestionFunctions(
    Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, QuestionMails mails, PersonalForm<OpenedRequestLink> requestForms,
    RequestLinks requests, AwaitedMails awaited)
{
    private static readonly LinkPurpose[] Purposes =
        [LinkPurpose.HostedApplication, LinkPurpose.Renew, LinkPurpose.Deletion, LinkPurpose.DeletionConsent];

    private static readonly LinkPurpose[] OfRequests = [LinkPurpose.Status];

    [Function("QuestionsPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Questions)] HttpRequest http, string token,
        CancellationToken cancellation)
    {
        if (await requests.OpenAsync(token, OfRequests, cancellation) is not { } opened)
        {
            return await forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);
        }

        var waiting = await awaited.OfAsync(opened.Request, cancellation);
        return await requestForms.ShowAsync(http, token, OfRequests, _ => ActFor(http, waiting), cancellation);
    }

    [Function("Questions")]
    public async Task<IResult> AskAgain(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Questions)] HttpRequest http, string token, CancellationToken cancellation)
    {
        if (await requests.OpenAsync(token, OfRequests, cancellation) is not { } opened)
        {
            return await forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);
        }

        var waiting = await awaited.OfAsync(opened.Request, cancellation);
        return await requestForms.ActAsync(http, token, OfRequests, _ => ActFor(http, waiting), cancellation);
    }

    private LinkedAct<OpenedRegisterLink, HostedApplication> ActFor(HttpRequest http) => new(
        Page: (opened, _, errors) => QuestionsPage.Of(
            opened.Application.Record, mails.Of(opened.Application), opened.HolderId.Kind, opened.Token.Text, errors),
        Check: (opened, _) => new Checked<HostedApplication>(opened.Application, []),
        Do: (opened, application) => ActEnding.OfAsync(
            acts.RecordAsync(opened, null),
            async () => await respond.TellAsync(
                http, StatusCodes.Status200OK,
                QuestionMessages.AskedAgain([.. (await AskAgainAsync(application)).Select(QuestionMessages.Fate)]) with { About = opened.About })))
    {
        // Also once its own part is done: who proposed a deletion waits for the consent.
        IsOpen = opened => opened.Standing is LinkStanding.Live or LinkStanding.Done,
    };

    /// <param name="waiting">What the request waits for.</param>
    private LinkedAct<OpenedRequestLink, HostingRequest> ActFor(HttpRequest http, IReadOnlyList<string> waiting) => new(
        Page: (opened, _, errors) => QuestionsPage.Of(opened.Request, waiting, opened.HolderId.Kind, opened.Token.Text, errors),
        Check: (opened, _) => new Checked<HostingRequest>(opened.Request, []),
        Do: async (opened, _) => new ActEnding(
            await awaited.SendAgainAsync(opened) is { } sent
                ? await respond.TellAsync(http, StatusCodes.Status200OK, QuestionMessages.AskedAgain(sent) with { About = opened.About })
                : await respond.TellAsync(http, StatusCodes.Status429TooManyRequests, LinkMessages.SentTooOften),
            false))
    {
        IsOpen = opened => opened.IsLive && AwaitedMails.MayBe(opened.Request),
    };

    private async Task<IReadOnlyList<AskedQuestion>> AskAgainAsync(HostedApplication application)
    {
        var asked = new List<AskedQuestion>();
        foreach (var open in mails.Of(application))
        {
            asked.Add(await mails.AskAgainAsync(application, open.Question));
        }

        return asked;
    }
}
