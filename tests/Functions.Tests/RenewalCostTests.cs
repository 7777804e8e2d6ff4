using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>The figures of a renewal that docs/cost.md is based on.</summary>
public sealed class RenewalCostTests
{
    [Fact]
    public async Task Renew_FromTheFormToTheNextTerm_CostsEightySevenStorageRequestsAndSixMails()
    {
        // Arrange
        var storage = new StorageRequests();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);
        var path = await app.RenewLinkAsync(await app.HostAsync());

        // The first call has the process look at what it keeps in memory; so do all at most every thirty seconds, whatever they do.
        await app.Http.GetStringAsync(path, TestContext.Current.CancellationToken);
        storage.Take();

        // Act: everybody opens the page of their link, then sends its form. No file is replaced.
        await app.Http.GetStringAsync(path, TestContext.Current.CancellationToken);
        var renewal = await app.RenewedAsync(path);
        foreach (var official in new[] { OfficialsJson.Pa, OfficialsJson.Sandiman })
        {
            await app.Http.GetStringAsync(app.Mails.To(official).Last().Link("tinjau"), TestContext.Current.CancellationToken);
            using var decided = await app.DecideAsync(official);
            await app.SettleAsync();
        }

        // Assert: without the look at shared data, which comes every minute or half minute whatever anybody does.
        storage.Take().Count(request => request is not ("GET Clients()" or "GET WakeUps()")).ShouldBe(87);
        app.Mails.Sent.Select(mail => mail.Announces.Split('.')[1]).ShouldBe(["renewal-received", "assignment", "assignment", "passed", "renewed", "renewed"]);
        (await app.RequestAsync(renewal)).Header.State.ShouldBe(RequestState.Renewed);
    }
}
