using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notices;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary><c>Bukti jejak</c>: whether the trails are whole, and all of them as a file.</summary>
public sealed class ProofFunctions(
    DeskForm desk, Respond respond, WholeProof proof, ITrails trails, INights nights, IListing<ListedRequest> requests,
    IListing<ListedApplication> applications, IOptions<ProofOptions> options, TimeProvider time)
{
    /// <summary>Azure waits 230 seconds for an answer; people do not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TrailAudit audit = new(trails, nights);

    [Function("Proof")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Proof)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeProof,
            async who =>
            {
                var typed = http.Query[Paths.Checked].FirstOrDefault()?.Trim() ?? "";
                var check = typed is "" or Paths.Everything ? null : await OneAsync(typed, cancellation);
                var all = typed == Paths.Everything ? await proof.RunAsync(Patience, cancellation) : null;
                var last = (await nights.FindLastAsync(cancellation))?.Night;
                var page = new ProofPage(who, last, options.Value.Witness is not null, typed)
                {
                    Check = check ?? all, IsTooMuch = typed == Paths.Everything && all is null,
                };
                return await respond.ShowAsync(http, page, () => ProofJson.Of(page));
            },
            cancellation);

    [Function("ProofFile")]
    public Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ProofFile)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeProof,
            _ => Task.FromResult(Respond.SavedFile(
                http, $"jejak-{Wib.DateOf(time.GetUtcNow()):yyyy-MM-dd}.jsonl", "application/jsonl", content => WriteAsync(content, cancellation))),
            cancellation);

    private async Task WriteAsync(Stream content, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(content, leaveOpen: true);
        await foreach (var line in new TrailExport(trails, nights, time).LinesAsync(cancellation))
        {
            await text.WriteAsync($"{line}\n".AsMemory(), cancellation);
        }
    }

    /// <returns>Null when nothing has that number or id.</returns>
    private async Task<TrailCheck?> OneAsync(string typed, CancellationToken cancellation)
    {
        var request = (await requests.ReadAsync(cancellation)).FirstOrDefault(line => Is(line.Number, line.Id.Value));
        var application = (await applications.ReadAsync(cancellation)).FirstOrDefault(line => Is(line.Number, line.Id.Value));
        ChainId?[] chains =
        [
            request is null ? null : new ChainId(ChainKind.Request, request.Id.Value),
            application is null ? null : new ChainId(ChainKind.Application, application.Id.Value),
        ];
        return chains.All(chain => chain is null) ? null : await audit.RunAsync(chains.OfType<ChainId>(), cancellation);

        bool Is(string number, string id) => typed.Equals(number, StringComparison.OrdinalIgnoreCase) || typed == id;
    }
}
