using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Http;

/// <summary>Duty 3: the manager, or the agency, reports a disturbance.</summary>
public sealed class IncidentFunctions(Respond respond, HostingForm forms, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Incident, LinkPurpose.Hosting, LinkPurpose.Renew];

    [Function("IncidentPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "gangguan/{token}")] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    [Function("Incident")]
    public Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "gangguan/{token}")] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    private HostingAct<IncidentForm> ActFor(HttpRequest http) => new(
        Page: (opened, typed, errors) => new IncidentPage(opened.Hosting.Record, opened.HolderId.Kind, opened.Token.Text, typed, errors),
        Check: (_, typed) => IncidentForm.Check(new TypedFields(typed), time.GetUtcNow()),
        Change: (opened, form) =>
        {
            var incident = Incident.Report(form.Kind, form.What, form.Since, opened.HolderName, time.GetUtcNow());

            // The same report pressed twice on one day is one.
            return opened.Hosting.Incidents.Any(earlier => earlier.Key == incident.Key) ? null : opened.Hosting.ReportIncident(incident);
        },
        Done: (opened, _) => respond.TellAsync(http, StatusCodes.Status200OK, new MessagePage(
            "Laporan diterima",
            [
                $"Laporan gangguan {opened.Hosting.Record.ApplicationName} sudah tercatat dan diteruskan kepada Dinas Komunikasi dan Informatika.",
                "Tanda terimanya dikirim lewat email kepada Pengelola Hosting. Bila keadaannya berubah, laporkan lagi.",
            ],
            new PageLink("Laporkan gangguan lain", $"/gangguan/{opened.Token.Text}"))));
}
