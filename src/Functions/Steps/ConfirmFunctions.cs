using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Steps;

/// <summary>The hosting manager confirms that the request is theirs.</summary>
public sealed class ConfirmFunctions(Respond respond, PersonalForm<OpenedRequestLink> forms, RequestPages pages, ActRecorder acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Confirm];

    [Function("ConfirmPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Confirm)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, opened => pages.Confirm(opened, []), cancellation);

    [Function("Confirm")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Confirm)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => new LinkedAct<OpenedRequestLink, Submission>(
            Page: (opened, _, errors) => pages.Confirm(opened, errors),
            Check: (_, submission) => new Checked<Submission>(submission, []),
            Do: (opened, _) => ActEnding.OfAsync(
                acts.RecordAsync(durable, opened.Request.Confirm(time.GetUtcNow()) with { TouchedLink = opened.Link }, EventNames.Confirmed),
                () => respond.TellAsync(http, StatusCodes.Status200OK, StepMessages.Confirmed(opened.Request) with { About = opened.About }))), cancellation);
}
