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

/// <summary>Duty 3: the manager or the agency reports a disturbance.</summary>
public sealed class IncidentFunctions(Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Incident, LinkPurpose.HostedApplication, LinkPurpose.Renew];

    [Function("IncidentPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Incident)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    [Function("Incident")]
    public Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Incident)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    private LinkedAct<OpenedRegisterLink, IncidentForm> ActFor(HttpRequest http) => new(
        Page: (opened, sent, errors) => new IncidentPage(opened.Application.Record, opened.HolderId.Kind, opened.Token.Text, sent.Typed, errors),
        Check: (_, sent) => IncidentForm.Check(sent.Fields(), time.GetUtcNow()),
        Do: (opened, form) => ActEnding.OfAsync(
            acts.RecordAsync(opened, ChangeOf(opened, form)),
            () => respond.TellAsync(
                http, StatusCodes.Status200OK,
                IncidentMessages.Reported(opened.Application.Record, Paths.Incident(opened.Token.Text)) with { About = opened.About })));

    private RegisterChange? ChangeOf(OpenedRegisterLink opened, IncidentForm form)
    {
        var incident = Incident.Report(form.Kind, form.What, form.Since, opened.HolderName, time.GetUtcNow()) with { Email = opened.Link.Holder };

        // The same report sent twice on one day counts once.
        return opened.Application.Incidents.Any(earlier => earlier.Key == incident.Key) ? null : opened.Application.ReportIncident(incident);
    }
}
