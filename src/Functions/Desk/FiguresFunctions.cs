using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Sheets;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Angka</c>: how the service did in the period of the address; without one, in the month that runs.</summary>
public sealed class FiguresFunctions(
    DeskForm desk, Respond respond, IListing<ListedRequest> requests, IListing<ListedApplication> applications, IOfficials officials,
    IClosedFigures closed, WorkingCalendar calendar, TimeProvider time)
{
    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    [Function("Figures")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Figures)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeFigures,
            async who =>
            {
                var (figures, lines) = await FiguresAsync(http, cancellation);
                var page = new FiguresPage(who, figures, Today)
                {
                    Everybodys = lines is null ? null : MyDesk.Everybody(who, lines, officials.Roster, calendar, Today),
                };
                return await respond.ShowAsync(http, page, () => FiguresJson.Of(page));
            },
            cancellation);

    [Function("FiguresFile")]
    public Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.FiguresFile)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeFigures,
            async _ =>
            {
                var (figures, _) = await FiguresAsync(http, cancellation);
                return Respond.SavedFile(
                    http, $"angka-{figures.Period.Word}.{SheetFormat.Xlsx.Ending()}", FileType.Xlsx.MediaType(),
                    content => SheetWriter.WriteAsync(content, FigureTables.All(figures), cancellation));
            },
            cancellation);

    /// <returns>The figures, and what they were counted from; null when they were kept.</returns>
    private async Task<(ServiceFigures Figures, IReadOnlyCollection<ListedRequest>? Lines)> FiguresAsync(HttpRequest http, CancellationToken cancellation)
    {
        var period = Period.TryParse(http.Query[Paths.Period]) ?? Period.OfMonth(Today);
        if (period.IsClosedOn(Today) && await closed.FindAsync(period, cancellation) is { } kept)
        {
            return (kept with { AreClosed = true }, null);
        }

        var lines = await requests.ReadAsync(cancellation);
        return (ServiceFigures.Of(period, lines, await applications.ReadAsync(cancellation), calendar, Today), lines);
    }
}
