using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>Programs at the desk: their keys, and what the desk's pages and acts say to them.</summary>
public sealed class ClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Key_OfARole_ReadsListsAndActsAsTheRoleMayAndDecidesNothing()
    {
        var storage = new StorageRequests();
        await using var app = await StartAsync(storage.Watch);
        var id = RequestId.Parse(await app.FileAsync());
        var client = await ProgramClient.LetInAsync(app, "subkoordinatorpa");

        var list = await client.ReadAsync("/meja/permohonan?keadaan=diperiksa");
        storage.Take();
        var again = await client.ReadAsync("/meja/permohonan?keadaan=diperiksa");
        storage.Take().ShouldAllBe(request => request.Contains("lists", StringComparison.OrdinalIgnoreCase));
        var one = await client.ReadAsync(Paths.DeskRequest(id));
        using var noted = await client.SendAsync(Paths.ActOn(id, DeskAct.WriteNote), new { internalNote = "Dari portal." });
        using var refused = await client.SendAsync(Paths.ActOn(id, DeskAct.ExtendDueDate), new { dueOn = "kapan", reason = "x" });
        using var broken = await client.SendAsync(Paths.ActOn(id, DeskAct.WriteNote), new[] { 1 });
        using var decided = await client.SendAsync(Paths.ActOn(id, DeskAct.Decide), new { });

        list.GetProperty("total").GetInt32().ShouldBe(1);
        one.GetProperty("form").EnumerateObject().ShouldNotContain(field => field.Name == "managerId" || field.Name == "agencyHeadNip");
        again.GetProperty("lines")[0].GetProperty("id").GetString().ShouldBe(id.Value);
        one.GetProperty("acts").EnumerateArray().Select(act => act.GetString()).ShouldBe(
            ["ResendMail", "HandOver", "ExtendDueDate", "WithdrawOnWord", "WriteNote"]);
        noted.StatusCode.ShouldBe(HttpStatusCode.OK, await noted.Content.ReadAsStringAsync(Cancellation));
        (await noted.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("done").GetString().ShouldBe("WriteNote");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("errors").TryGetProperty("dueOn", out _).ShouldBeTrue();
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        decided.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.RequestAsync(id)).Notes.ShouldHaveSingleItem().By.ShouldBe("Klien Portal layanan (Sub Koordinator PA)");
        (await app.Get<IDeskTrail>().ListAsync(DateOnly.FromDateTime(app.Time.GetUtcNow().UtcDateTime), Cancellation).ToListAsync(Cancellation))
            .ShouldContain(entry => entry.Action == "Klien API dibuat");
    }

    [Fact]
    public async Task Key_RotatedRevokedWrongOrUsedTooOften_OpensNothing()
    {
        await using var app = await StartAsync();
        var client = await ProgramClient.LetInAsync(app, "petugasloket");

        var rotated = await client.RotateAsync();
        (await client.StatusAsync("/meja")).ShouldBe(HttpStatusCode.OK);
        (await rotated.StatusAsync("/meja")).ShouldBe(HttpStatusCode.OK);
        (await rotated.StatusAsync("/meja/klien")).ShouldBe(HttpStatusCode.Forbidden);
        app.Time.Advance(TimeSpan.FromDays(8));
        var often = new DefaultHttpContext { Request = { Headers = { Authorization = $"Bearer {rotated.Key}" } } };
        for (var call = 0; call < Limits.Clients.MostCallsAMinute; call++)
        {
            await app.Get<Limits.Clients>().FindAsync(often.Request);
        }

        using var late = await rotated.SendAsync("/meja", null);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        using var old = await client.SendAsync("/meja", null);
        (await rotated.StatusAsync("/meja")).ShouldBe(HttpStatusCode.OK);
        await client.RevokeAsync();

        late.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        late.Headers.RetryAfter!.Delta!.Value.ShouldBe(TimeSpan.FromMinutes(1));
        old.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        old.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        old.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await rotated.StatusAsync("/meja")).ShouldBe(HttpStatusCode.Unauthorized);
        (await new ProgramClient(app, client.Id, "hfkey_x").StatusAsync("/meja")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) => RunningApp.StartAsync(
        Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual().WithFrontDesk().WithAdministrator(), instead);
}
