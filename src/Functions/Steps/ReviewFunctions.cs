using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Steps;

/// <summary>Steps 2 to 5: the step's official reviews the request and decides.</summary>
public sealed class ReviewFunctions(
    Respond respond, PersonalForm<OpenedRequestLink> forms, ActRecorder acts, RequestPages pages, IOfficials officials, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Review];

    [Function("ReviewPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Review)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, opened => ActFor(http, durable, opened), cancellation);

    [Function("Review")]
    public Task<IResult> Decide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Review)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, opened => ActFor(http, durable, opened), cancellation);

    private LinkedAct<OpenedRequestLink, DecisionForm> ActFor(HttpRequest http, DurableTaskClient durable, OpenedRequestLink link) => new(
        Page: (opened, submission, errors) => Page(opened, submission, errors),
        Check: (opened, submission) => DecisionForm.Check(submission.Fields(), opened.Request.Step!, submission.Files),
        Do: (opened, form) => ActEnding.OfAsync(
            acts.RecordAsync(
                durable,
                opened.Request.Decide(DecisionOf(opened, form)) with { TouchedLink = opened.Link },
                EventNames.Decided(opened.Request, opened.Link.Round!)),
            () => respond.TellAsync(http, StatusCodes.Status200OK, StepMessages.Decided(opened.Request) with { About = opened.About })))
    {
        Files = link.Link.Round is { StepKey: var key } && link.Request.Procedure[key].Output == StepOutput.PseProof ? [AttachmentKind.PseProof] : [],
        Hindrance = opened => opened.Request.IsOf(opened.Official!) && OthersThanManagers(opened) is { Count: > 0 } others
            ? StepMessages.OnOwn(others)
            : null,
    };

    private Decision DecisionOf(OpenedRequestLink opened, DecisionForm form) =>
        form.By(opened.Official!, opened.Link.Round!.Revision, time.GetUtcNow()) with { IsOnOwn = opened.Request.IsOf(opened.Official!) };

    /// <summary>The holders of the step's role who would not decide on what is their own.</summary>
    private IReadOnlyList<Official> OthersThanManagers(OpenedRequestLink opened) =>
        [.. officials.Roster.Holders(opened.Request.Step!.Role, Wib.DateOf(time.GetUtcNow())).Where(holder => !opened.Request.IsOf(holder))];

    private ReviewPage Page(OpenedRequestLink opened, Submission sent, IReadOnlyList<FieldError> errors)
    {
        var (request, step) = (opened.Request, opened.Request.Step!);
        return new ReviewPage(
            request, step, request.Assigned!, opened.Official!, opened.Token.Text, sent.Typed, errors)
        {
            Handling = pages.HandlingOf(request),
            IsOnOwn = opened.Request.IsOf(opened.Official!),
            Received = sent.Files,
            Changes = opened.Before is { } before ? Pa17Comparison.Between(before, request.Current) : null,
        };
    }
}
