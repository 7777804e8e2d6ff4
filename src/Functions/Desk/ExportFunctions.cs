using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Sheets;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>The desk's lists as files: what the filter in the address finds, all of it.</summary>
public sealed class ExportFunctions(DeskForm desk, IListing<ListedRequest> requests, IListing<ListedApplication> applications, TimeProvider time)
{
    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    [Function("DeskRequestsFile")]
    public Task<IResult> Requests(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskRequestsFile)] HttpRequest http, string format,
        CancellationToken cancellation) =>
        SaveAsync(http, format, "permohonan", requests, RequestFilter.Read(DeskForm.QueryOf(http)), ListColumns.OfRequests, cancellation);

    [Function("DeskApplicationsFile")]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskApplicationsFile)] HttpRequest http, string format,
        CancellationToken cancellation) =>
        SaveAsync(http, format, "register", applications, ApplicationFilter.Read(DeskForm.QueryOf(http)), ListColumns.OfApplications(Today), cancellation);

    private Task<IResult> SaveAsync<TLine>(
        HttpRequest http, string format, string name, IListing<TLine> list, ListFilter<TLine> filter, IReadOnlyList<ListColumn<TLine>> columns,
        CancellationToken cancellation)
        where TLine : class, IListed =>
        desk.ShowAsync(
            http, DeskAct.Export,
            async _ =>
            {
                var kind = format == SheetFormats.Csv ? SheetFormat.Csv : SheetFormat.Xlsx;
                var lines = filter.All(await list.ReadAsync(cancellation), Today);
                return Respond.SavedFile(
                    http, string.Create(CultureInfo.InvariantCulture, $"{name}-{Today:yyyy-MM-dd}.{kind.Ending()}"), kind.MediaType(),
                    content => SheetWriter.WriteAsync(content, kind, name, columns, lines, cancellation));
            },
            cancellation);
}
