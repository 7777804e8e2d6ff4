using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Register;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>What officials do with a hosted application at the desk. What is refused comes back with the application's page.</summary>
public sealed class ApplicationActFunctions(
    DeskForm desk, Respond respond, ApplicationFilePages pages, RegisterActs acts, ServiceLinks links, TimeProvider time)
{
    [Function("SendServiceLink")]
    public Task<IResult> SendLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.SendServiceLink)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SendServiceLink,
            async (who, sent) =>
                await pages.FindAsync(id, cancellation) is not { } application ? await NotFoundAsync(http)
                : await links.SendAgainAsync(application, who.NameAndTitle) is { } problem
                    ? await RefuseAsync(http, who, application, DeskAct.SendServiceLink, sent, [new FieldError(string.Empty, problem)])
                : After(http, application, DeskAct.SendServiceLink),
            cancellation);

    [Function("CorrectApplication")]
    public Task<IResult> Correct(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.CorrectApplication)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        ActAsync(
            http, id, DeskAct.CorrectApplication, (fields, application) => ServiceForm.Check(fields, application.Record),
            (fields, application, _) => ServiceForm.IsDone(fields, application.Record),
            (application, form, by) => application.Correct(form, by, time.GetUtcNow()), cancellation);

    [Function("WorkIncident")]
    public Task<IResult> WorkIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.WorkIncident)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        ActAsync(
            http, id, DeskAct.WorkIncident, ProgressForm.Check, ProgressForm.IsDone,
            (application, form, by) => application.WorkIncident(form.Incident, form.State, form.Note, by, time.GetUtcNow()), cancellation);

    /// <summary>Reads and checks again as long as somebody else, or the sweep, is first.</summary>
    private Task<IResult> ActAsync<TForm>(
        HttpRequest http, string id, DeskAct act, Func<TypedFields, HostedApplication, Checked<TForm>> check,
        Func<TypedFields, HostedApplication, string, bool> isDone, Func<HostedApplication, TForm, string, RegisterChange> change,
        CancellationToken cancellation)
        where TForm : class =>
        desk.ActAsync(
            http, act,
            async (who, sent) =>
            {
                for (var race = 0; race < Stored.MostRaces; race++)
                {
                    if (await pages.FindAsync(id, cancellation) is not { } application)
                    {
                        return await NotFoundAsync(http);
                    }

                    if (isDone(new TypedFields(sent.Typed), application, who.NameAndTitle))
                    {
                        return After(http, application, act);
                    }

                    var form = check(sent.Fields(), application);
                    if (!form.Passed)
                    {
                        return await RefuseAsync(http, who, application, act, sent, form.Errors);
                    }

                    if (await acts.RecordAsync(change(application, form.Value!, who.NameAndTitle)) == StoreOutcome.Stored)
                    {
                        return After(http, application, act);
                    }
                }

                throw new SubmissionUnderWayException();
            },
            cancellation);

    private async Task<IResult> RefuseAsync(
        HttpRequest http, SignedIn who, HostedApplication application, DeskAct act, Submission sent, IReadOnlyList<FieldError> errors)
    {
        var page = await pages.OfAsync(who, application, CancellationToken.None);
        return await respond.RefuseAsync(http, page with { Act = act, Typed = sent.Typed, Errors = errors }, errors);
    }

    private static IResult After(HttpRequest http, HostedApplication application, DeskAct act) =>
        Respond.SeeOther(http, Paths.After(Paths.DeskApplication(application.Id), act));

    private Task<IResult> NotFoundAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchApplication);
}
