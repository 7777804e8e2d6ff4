using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>The officials in their table: filled once, and the same in every process.</summary>
public sealed class TableOfficialsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = Wib.At(Today, new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refresh_TwoProcessesOnAnEmptyTable_FillItOnceAndSeeTheOthersChange()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual(), settings: ["--Officials:Source=Table"]);
        await using var other = await app.StartAnotherAsync();
        var (mine, its) = (app.Get<TableOfficials>(), other.Services.GetRequiredService<TableOfficials>());

        await Task.WhenAll(mine.RefreshAsync(Cancellation), its.RefreshAsync(Cancellation));
        var history = await app.Get<IOfficialsBook>().HistoryAsync(Cancellation).ToListAsync(Cancellation);
        history.ShouldHaveSingleItem().Entry.Action.ShouldBe("Daftar pejabat diisi pertama kali");

        var without = mine.Book with { Officials = [.. mine.Book.Officials.Where(one => one.Role != Role.PetugasPse)] };
        (await mine.StoreAsync(new(without, null))).ShouldBeTrue();
        (await its.StoreAsync(new(its.Book, null))).ShouldBeFalse();
        await its.RefreshAsync(Cancellation);

        its.Roster.Holders(Role.PetugasPse, Today).ShouldBeEmpty();
        its.Roster.Holders(Role.KepalaBidang, Today).ShouldHaveSingleItem().Email.Value.ShouldBe(OfficialsJson.Kabid);
    }

    [Fact]
    public async Task Roster_AdministratorOfTheSettings_IsInForceWhileNobodyInTheTableHoldsIt()
    {
        string[] settings =
        [
            "--Officials:Source=Table", "--Officials:Path=", "--Officials:Administrator:Name=Ani", "--Officials:Administrator:Nip=198808082012081008",
            $"--Officials:Administrator:Email={OfficialsJson.Admin}",
        ];
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual(), settings: settings);
        var session = await app.SignInAsync(OfficialsJson.Admin);
        session.ShouldNotBeEmpty();

        var officials = app.Get<TableOfficials>();
        var successor = officials.Roster.All.ShouldHaveSingleItem() with { Name = "Budi", From = Today.AddDays(30) };
        (await officials.StoreAsync(new(officials.Book with { Officials = [successor] }, null))).ShouldBeTrue();

        officials.Roster.Holders(Role.Administrator, Today).ShouldHaveSingleItem().Name.ShouldBe("Ani");
        app.Time.Advance(TimeSpan.FromDays(30));
        officials.Roster.Holders(Role.Administrator, Today.AddDays(30)).ShouldHaveSingleItem().Name.ShouldBe("Budi");
    }
}
