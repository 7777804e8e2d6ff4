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

/// <summary>What a hosted application waits for: who was asked, what became of the mails, and how they are sent again. For whoever may see its page.</summary>
public sealed class QuestionFunctions(Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, QuestionMails mails)
{
    private static readonly LinkPurpose[] Purposes =
        [LinkPurpose.HostedApplication, LinkPurpose.Renew, LinkPurpose.Deletion, LinkPurpose.DeletionConsent];

    [Function("QuestionsPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Questions)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    [Function("Questions")]
    public Task<IResult> AskAgain(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Questions)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    private LinkedAct<OpenedRegisterLink, HostedApplication> ActFor(HttpRequest http) => new(
        Page: (opened, _, errors) => new QuestionsPage(
            opened.Application.Record, mails.Of(opened.Application), opened.HolderId.Kind, opened.Token.Text, errors),
        Check: (opened, _) => new Checked<HostedApplication>(opened.Application, []),
        Do: (opened, application) => ActEnding.OfAsync(
            acts.RecordAsync(opened, null),
            async () => await respond.TellAsync(
                http, StatusCodes.Status200OK, QuestionMessages.AskedAgain(await AskAgainAsync(application)) with { About = opened.About })))
    {
        // Also once its own part is done: who proposed a deletion waits for the consent.
        IsOpen = opened => opened.Standing is LinkStanding.Live or LinkStanding.Done,
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
