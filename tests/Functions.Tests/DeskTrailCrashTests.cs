using System.Net;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Limits;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app dies after any write of an act at the desk that belongs to no request: whatever was done, the desk's trail says it, and once.</summary>
public sealed class DeskTrailCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_WhatWasDoneIsInTheTrailOnce()
    {
        // Whoever confirms again, because no answer came, is told that theirs counts already.
        await using var mortal = await MortalApp.StartAsync(
            OfficialsJson.Usual().WithAdministrator(), HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity);
        var app = mortal.App;
        var session = await app.SignInAsync(OfficialsJson.Admin);

        (await mortal.DieAfterEachWriteAsync(SetScheduleAsync, SaidOnceAsync)).ShouldBeGreaterThan(2);
        (await mortal.DieAfterEachWriteAsync(RevokeAsync, SaidOnceAsync, NewClientAsync)).ShouldBeGreaterThan(2);
        (await mortal.DieAfterEachWriteAsync(SignAsync, SaidOnceAsync, NewListAsync)).ShouldBeGreaterThan(2);

        async Task<(string, int)> SetScheduleAsync(int number)
        {
            var months = 84 + number;
            await mortal.ActAsync(() => PressAsync(
                "/meja/masa-simpan", ("keepHosted", $"{months}"), ("keepEnded", "18"), ("keepTrail", "24"), ("keepOfficials", "60"), ("keepReason", "JRA")));
            return ("Masa simpan ditetapkan", number + 1);
        }

        Task NewClientAsync() => app.Get<Clients>().StoreAsync(
            new Client(Client.NewId(), "Portal", Role.PetugasLoket, null, "Uji", app.Time.GetUtcNow()), Cancellation);

        async Task<(string, int)> RevokeAsync(int number)
        {
            var client = app.Get<Clients>().All.Single(one => one.RevokedAt is null);
            await mortal.ActAsync(() => PressAsync($"/meja/klien/{client.Id}/cabut"));
            return ("Klien API dicabut", number + 1);
        }

        async Task NewListAsync()
        {
            var lists = app.Get<IDestructions>();
            var item = new DueItem(DataKind.DeskTrail, "2020-01", "Januari 2020", new DateOnly(2020, 1, 31), new DateOnly(2022, 2, 1));
            var list = Destruction.Of(new DateOnly(2026, 3, 1), [item], app.Time.GetUtcNow()) with { IsTold = true };
            (await lists.StoreAsync(list with { RowVersion = (await lists.FindAsync(Cancellation))?.RowVersion }, Cancellation)).ShouldNotBeNull();
        }

        async Task<(string, int)> SignAsync(int number)
        {
            await mortal.ActAsync(() => PressAsync("/meja/pemusnahan/sahkan", ("dueList", "BAP-2026-03"), ("dueSeen", "ya")));
            return ("Pemusnahan disahkan, yang pertama", number + 1);
        }

        async Task SaidOnceAsync((string Action, int Times) expected, string when)
        {
            await mortal.LaterAsync(TimeSpan.FromMinutes(1));
            var said = await app.Get<IDeskTrail>().ListAsync(new DateOnly(2026, 3, 2), Cancellation)
                .CountAsync(entry => entry.Action == expected.Action, Cancellation);
            said.ShouldBe(expected.Times, $"{expected.Action} {when}");
        }

        async Task<HttpStatusCode> PressAsync(string path, params (string Field, string Value)[] fields)
        {
            using var answer = await app.PressAsync(path, session, fields);
            return answer.StatusCode;
        }
    }
}
