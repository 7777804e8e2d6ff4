using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Retention;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Pemusnahan</c>: two persons confirm a month's list of what is due, and the records stay.</summary>
public sealed class DestructionFunctions(
    DeskForm desk, Respond respond, IDestructions store, IRetention retention, Destructions destructions,
    IListing<ListedRequest> requests, IListing<ListedApplication> applications, TimeProvider time)
{
    [Function("DestructionPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Destruction)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDestruction,
            async who =>
            {
                var page = await PageAsync(who, await store.FindAsync(cancellation)) with { Done = DeskForm.DoneBefore(http) };
                return await respond.ShowAsync(http, page, () => DestructionsJson.Of(page));
            },
            cancellation);

    [Function("ConfirmDestruction")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ConfirmDestruction)] HttpRequest http,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ConfirmDestruction,
            async (who, sent) =>
            {
                for (var race = 0; race < Stored.MostRaces; race++)
                {
                    var list = await store.FindAsync(CancellationToken.None);
                    var form = DestructionForm.Check(sent.Fields(), list, who);
                    if (!form.Passed)
                    {
                        return await respond.RefuseAsync(http, await PageAsync(who, list) with { Errors = form.Errors }, form.Errors);
                    }

                    if (await store.StoreAsync(list!.SignedBy(who, time.GetUtcNow()), CancellationToken.None) is { } signed)
                    {
                        await destructions.BeginAsync(signed);
                        return Respond.SeeOther(http, Paths.After(Paths.Destruction, DeskAct.ConfirmDestruction));
                    }
                }

                throw new SubmissionUnderWayException();
            },
            cancellation);

    [Function("DryRun")]
    public Task<IResult> DryRun(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DryRun)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDestruction,
            async who =>
            {
                if (await store.FindAsync(cancellation) is not { IsWaiting: true } list)
                {
                    return Respond.SeeOther(http, Paths.Destruction);
                }

                var number = Math.Min(PageNumber.Of(http), DryRunPage.PagesOf(list));
                var items = new List<(DueItem, IReadOnlyList<Trace>)>();
                foreach (var item in list.Items.Skip((number - 1) * DryRunPage.ItemsAPage).Take(DryRunPage.ItemsAPage))
                {
                    items.Add((item, await destructions.TracesOfAsync(list, item, cancellation)));
                }

                var page = new DryRunPage(who, list, items, number);
                return await respond.ShowAsync(http, page, () => DryRunJson.Of(page));
            },
            cancellation);

    [Function("DestructionRecord")]
    public Task<IResult> Record(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DestructionRecord)] HttpRequest http, string month,
        CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeDestruction,
            async who => DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && await store.FindRecordAsync(day, cancellation) is { } record
                    ? await respond.ShowAsync(http, new DestructionRecordPage(who, record), () => DestructionJson.Of(record))
                    : await respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchRecord),
            cancellation);

    private async Task<DestructionPage> PageAsync(SignedIn who, Destruction? list)
    {
        var (hosted, filed) = (await applications.ReadAsync(CancellationToken.None), await requests.ReadAsync(CancellationToken.None));
        var (rules, due) = (await retention.FindAsync(CancellationToken.None), new DueData(hosted, filed, []));
        var keys = list?.Items.Select(item => item.Key).ToHashSet() ?? [];
        var names = filed.Select(line => (line.Id, line.ApplicationName, line.AgencyName))
            .Concat(hosted.Select(line => (line.Id, line.ApplicationName, line.AgencyName)))
            .Where(line => keys.Contains(line.Id.Value)).DistinctBy(line => line.Id)
            .ToDictionary(line => line.Id.Value, line => $"{line.ApplicationName}, {line.AgencyName}");
        return new DestructionPage(who, list, names, rules, await store.ListRecordsAsync(CancellationToken.None))
        {
            Held = list?.Items.Where(item => item.Id is { } id && due.HoldOn(id, rules) is not null).Select(item => item.Key).ToHashSet() ?? [],
        };
    }
}
