using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Links;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>A step that was handed over is one person's alone, and one that was put off is due later, everywhere.</summary>
public sealed class HandlingTests
{
    private const string By = "Pejabat kabid (Kepala Bidang)";
    private const string Named = "siti@batam.go.id";

    /// <summary>Received on Monday, so due on Thursday 5 March 2026.</summary>
    private static readonly DateTimeOffset Monday = At(2, 9);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset At(int day, int hour) => Wib.At(new DateOnly(2026, 3, day), new TimeOnly(hour, 0));

    [Fact]
    public async Task HandOver_ToAnotherHolder_OnlyTheyHaveALiveLinkAndAreReminded()
    {
        await using var app = await StartAsync(OfficialsJson.Usual().WithDeputy());
        var id = RequestId.Parse(await app.FileAsync());
        var earlier = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        await HandOverAsync(app, id, OfficialsJson.Deputy);

        var told = app.Mails.To(OfficialsJson.Deputy).Last();
        told.Text.ShouldContain("diserahkan kepada Anda oleh Pejabat kabid");
        told.Text.ShouldContain("> Sedang cuti.");
        app.Mails.To(OfficialsJson.Pa).Last().Text.ShouldContain("kepada Pejabat plh (Plh. Sub Koordinator PA)");
        using var shut = await app.Http.GetAsync(earlier, Cancellation);
        shut.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await shut.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pejabat plh (Plh. Sub Koordinator PA)");
        await app.MoveToAsync(At(5, 10));
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2, "no reminder");
        app.Mails.To(OfficialsJson.Deputy).Last().Announces.ShouldContain(".reminder-due.");
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HandOver_ToANamedSubstitute_TheyDecideInThatOffice()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());

        await HandOverAsync(app, id, Named);
        using var decided = await app.PressAsync(
            app.Mails.To(Named).Single().Link("tinjau"), ("decision", "ya"), ("considerations", "Sudah diperiksa."), ("idDigits", "2006"));

        decided.StatusCode.ShouldBe(HttpStatusCode.OK, await decided.Content.ReadAsStringAsync(Cancellation));
        (await app.RequestAsync(id)).Decisions.Single().By.NameAndTitle.ShouldBe("Siti Contoh (Plh. Sub Koordinator PA)");
    }

    [Fact]
    public async Task HandOver_TheHolderLeavesTheRoster_TheStepIsThatOfTheOffice()
    {
        var officials = OfficialsJson.Usual().WithDeputy();
        await using var app = await StartAsync(officials);
        var id = RequestId.Parse(await app.FileAsync());
        var earlier = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");
        await HandOverAsync(app, id, OfficialsJson.Deputy);

        officials.Clear();
        officials.With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002").Write();

        using var decided = await app.PressAsync(
            earlier, ("decision", "ya"), ("considerations", "Sudah diperiksa."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HandOver_DecidedMeanwhile_IsNotStored()
    {
        await using var app = await StartAsync(OfficialsJson.Usual().WithDeputy());
        var id = RequestId.Parse(await app.FileAsync());
        var read = await app.RequestAsync(id);
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);

        var outcome = await app.Get<ActRecorder>().RecordAsync(HandOver(app, read, OfficialsJson.Deputy));

        outcome.ShouldBe(StoreOutcome.Conflict);
        (await app.RequestAsync(id)).Handovers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Extend_AnOverdueStep_IsLateNoMoreAndRemindedByItsNewDate()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        await app.MoveToAsync(At(6, 9));
        var before = app.Mails.To(OfficialsJson.Pa).Count();

        var request = await app.RequestAsync(id);
        var change = request.Extend(new DateOnly(2026, 3, 11), app.Get<WorkingCalendar>(), By, "Menunggu data", app.Time.GetUtcNow());
        (await app.Get<ActRecorder>().RecordAsync(change)).ShouldBe(StoreOutcome.Stored);
        await app.Get<OverdueReport>().SendAsync(Cancellation);

        app.Mails.To(OfficialsJson.Kabid).ShouldBeEmpty();
        (await app.Get<IOverdueSteps>().ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
        var news = app.Mails.To(Applicant.Manager).Last();
        news.Text.ShouldContain("paling lambat: Rabu, 11 Maret 2026");
        news.Text.ShouldContain("Tenggat semula Kamis, 5 Maret 2026. Diundur satu kali");
        app.Mails.To(OfficialsJson.Pa).Last().Entries.Single().On.ShouldBe(new DateOnly(2026, 3, 11));
        await app.MoveToAsync(At(12, 9));
        app.Mails.To(OfficialsJson.Pa).Skip(before + 1).Select(mail => mail.Announces.Split('.')[1])
            .ShouldBe(["reminder-before-extended", "reminder-due-extended", "reminder-overdue-extended"]);
    }

    private static Task<RunningApp> StartAsync(OfficialsJson? officials = null) =>
        RunningApp.StartAsync(Monday, (officials ?? OfficialsJson.Usual()).Write(), null, "--RenewalsSchedule=0 0 0 29 2 *");

    private static async Task HandOverAsync(RunningApp app, RequestId id, string to) =>
        (await app.Get<ActRecorder>().RecordAsync(HandOver(app, await app.RequestAsync(id), to))).ShouldBe(StoreOutcome.Stored);

    private static RequestChange HandOver(RunningApp app, HostingRequest request, string to)
    {
        var (roster, now) = (app.Get<IOfficials>().Roster, app.Time.GetUtcNow());
        var today = Wib.DateOf(now);
        var holder = roster.Holder(Role.SubKoordinatorPa, today, EmailAddress.Parse(to));
        var official = holder ?? new Official(
            Role.SubKoordinatorPa, "Siti Contoh", IdNumber.Parse(IdKind.Nip, "198106062006062006"), EmailAddress.Parse(to), today, null, "Plh.");
        return request.HandOver(official, holder is null, request.Holders(roster, today), By, "Sedang cuti.", now);
    }
}
