using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>Days off are published at the desk, and every running due date follows.</summary>
public sealed class CalendarTests
{
    private const string Tuesday = "2026-03-03; Hari libur khusus; cuti bersama";

    /// <summary>A step that is received then is due on Thursday 5 March 2026.</summary>
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_ADecreeInTheMiddle_MovesWhatRunsAndTellsEachPersonOnce()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        var session = await app.SignInAsync(OfficialsJson.Admin);
        var before = app.Mails.Sent.Count;

        var preview = await app.PreviewAsync(session, app.Form(Tuesday));
        preview.ShouldContain("<strong>1</strong> hari libur baru");
        preview.ShouldContain("<strong>1</strong> tenggat berpindah");
        preview.ShouldContain("Pejabat pa (Sub Koordinator PA): 1");
        (await app.RequestAsync(id)).Moves.ShouldBeEmpty();
        (await app.PublishCalendarAsync(session, app.Form(Tuesday))).ShouldBe(HttpStatusCode.SeeOther);

        (await app.RequestAsync(id)).Assigned!.Due.Date.ShouldBe(new DateOnly(2026, 3, 6));
        (await app.Get<IListing<ListedRequest>>().ReadAsync(Cancellation)).Single().DueOn.ShouldBe(new DateOnly(2026, 3, 6));
        app.Mails.Sent.Count.ShouldBe(before, "nobody is told until every process counts so");
        await SweepLaterAsync(app);
        await SweepLaterAsync(app);
        (await app.Get<ICalendarVersions>().FindAsync(Cancellation))!.EndedAt.ShouldNotBeNull();
        app.Mails.Sent.Count.ShouldBe(before + 2);
        var told = app.Mails.To(OfficialsJson.Pa).Last();
        told.Text.ShouldContain("dari Kamis, 5 Maret 2026 menjadi Jumat, 6 Maret 2026");
        told.Entries.Single().On.ShouldBe(new DateOnly(2026, 3, 6));
        app.Mails.To(Applicant.Manager).Last().Text.ShouldContain("Permohonan Anda:");

        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 6), new TimeOnly(10, 0)));
        app.Mails.To(OfficialsJson.Pa).Select(mail => mail.Announces.Split('.')[1]).Where(kind => kind.StartsWith("reminder", StringComparison.Ordinal))
            .ShouldBe(["reminder-before-moved-1", "reminder-due-moved-1"]);
        await app.ShouldListTheTruthAsync();
    }

    [Fact]
    public async Task Publish_AfterADeadlineWasMissed_MeetsItOnlyWithAReason()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        await app.MoveToAsync(Monday.AddDays(4));
        var session = await app.SignInAsync(OfficialsJson.Admin);

        (await app.PreviewAsync(session, app.Form(Tuesday))).ShouldContain("<strong>1</strong> tenggat yang sudah lewat");
        (await app.PublishCalendarAsync(session, app.Form(Tuesday))).ShouldBe(HttpStatusCode.SeeOther);
        (await app.RequestAsync(id)).Assigned!.Due.Date.ShouldBe(new DateOnly(2026, 3, 5));
        (await app.PublishCalendarAsync(session, app.Form(reason: "Terlambat terbit", meets: true)))
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "the one before is still carried out");
        await SweepLaterAsync(app);
        (await app.PublishCalendarAsync(session, app.Form(meets: true))).ShouldBe(HttpStatusCode.UnprocessableEntity, "without a reason");
        (await app.PublishCalendarAsync(session, app.Form(reason: "Terlambat terbit", meets: true))).ShouldBe(HttpStatusCode.SeeOther);

        (await app.RequestAsync(id)).Assigned!.Due.Date.ShouldBe(new DateOnly(2026, 3, 6));
        (await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation)).Last().Detail.ShouldContain("Kamis, 5 Maret 2026 menjadi Jumat, 6 Maret 2026");
    }

    [Fact]
    public async Task Publish_TwoAtOnceThenTakenBack_OneStandsAndBothVersionsStay()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        var session = await app.SignInAsync(OfficialsJson.Admin);
        var form = app.Form(Tuesday);
        var mark = CalendarScene.MarkOn(await app.PreviewAsync(session, form));
        var first = app.Form();
        (await app.PublishCalendarAsync(session, form)).ShouldBe(HttpStatusCode.SeeOther);
        await SweepLaterAsync(app);

        using var late = await app.PressAsync(
            $"{CalendarScene.Path}/terbitkan", session, [.. app.Form("2026-03-04; Libur lain"), ("previewed", mark)]);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancellation));
        shown.ShouldContain("Pejabat admin (Administrator) baru saja menerbitkan kalender 2026");
        shown.ShouldContain("2026-03-04; Libur lain", Case.Sensitive, "nothing typed is lost");

        (await app.PublishCalendarAsync(session, first)).ShouldBe(HttpStatusCode.UnprocessableEntity, "a day is taken away");
        first = [.. first.Where(field => field.Field != CalendarForm.ReasonField.Name), (CalendarForm.ReasonField.Name, "Dibatalkan pemerintah")];
        (await app.PublishCalendarAsync(session, first)).ShouldBe(HttpStatusCode.SeeOther);
        (await app.RequestAsync(id)).Assigned!.Due.Date.ShouldBe(new DateOnly(2026, 3, 5));
        (await app.Get<ICalendarVersions>().ListAsync(Cancellation)).Select(version => version.Year.Days.Count).ShouldBe([26, 25]);
    }

    [Theory]
    [InlineData("2028.json", """{"year":2027,"holidays":[{"date":"2027-01-01","name":"Tahun Baru"}],"collectiveLeave":[]}""", "1 Januari 2027; Tahun Baru")]
    [InlineData("libur.csv", "Tanggal;Nama;Jenis\r\n1 Januari 2027;Tahun Baru;libur nasional\r\n", "1 Januari 2027; Tahun Baru; libur nasional")]
    [InlineData("libur.json", "bukan", "Berkas ini tidak dapat dibaca")]
    public async Task Preview_AFile_FillsInTheFormAndKeepsWhatWasTyped(string name, string content, string shown)
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Admin);

        using var answer = await app.PressAsync(
            CalendarScene.Path, session, ("calendarFile", name, System.Text.Encoding.UTF8.GetBytes(content)), ("calendarYear", "2027"),
            ("calendarDecree", "SKB khusus"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the decree's date is missing");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        page.ShouldContain(shown);
        page.ShouldContain("SKB khusus");
    }

    /// <summary>A moved date takes the place of the earlier one in a calendar program: by mail and by address the same entry, raised alike.</summary>
    [Fact]
    public async Task Feed_DateMovedTwice_IsTheSameEntryRaisedAndCostsTwoStorageRequests()
    {
        var storage = new StorageRequests();
        await using var app = await StartAsync(storage.Watch);
        var id = await app.FileAsync();
        var feed = await MakeAsync(app, await app.SignInAsync(OfficialsJson.Pa));
        var admin = await app.SignInAsync(OfficialsJson.Admin);
        foreach (var day in new[] { Tuesday, "2026-03-04; Libur lagi" })
        {
            (await app.PublishCalendarAsync(admin, app.Form(day))).ShouldBe(HttpStatusCode.SeeOther);
            await SweepLaterAsync(app);
            await SweepLaterAsync(app);
        }

        // The timer may still sweep.
        for (var (tries, costs) = (0, 3); tries < 9 && costs > 2; tries++)
        {
            storage.Take();
            await app.Http.GetStringAsync(feed, Cancellation);
            costs = storage.Take().Count;
        }

        var file = await app.Http.GetStringAsync(feed, Cancellation);

        storage.Take().Select(request => request.Split('(')[0]).ShouldBe(["GET Sessions", "GET Lists"], "the address, and what changed in the list");
        file.ShouldContain($"UID:{id}.data-check.1@");
        file.ShouldContain("DTSTART;VALUE=DATE:20260309");
        file.ShouldContain("SEQUENCE:2");
        file.ShouldContain("LAST-MODIFIED:");
        var mailed = app.Mails.To(OfficialsJson.Pa).SelectMany(mail => mail.Entries).Select(entry => (entry.Key, entry.Sequence)).ToList();
        mailed.ShouldBe([($"{id}.data-check.1", 0), ($"{id}.data-check.1", 1), ($"{id}.data-check.1", 2)]);
    }

    [Fact]
    public async Task Feed_OfAnOfficial_HasTheirDueDatesUntilItIsRenewedOrEnded()
    {
        await using var app = await StartAsync();
        var id = await app.FileAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        var first = await MakeAsync(app, session);

        using var read = await app.Http.GetAsync(first, Cancellation);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        read.Headers.CacheControl!.Private.ShouldBeTrue();
        var file = await read.Content.ReadAsStringAsync(Cancellation);
        file.ShouldContain("DTSTART;VALUE=DATE:20260305");
        file.ShouldContain($"UID:{id}.data-check.1@");
        using var again = new HttpRequestMessage(HttpMethod.Get, first);
        again.Headers.IfNoneMatch.Add(read.Headers.ETag!);
        (await app.Http.SendAsync(again, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var second = await MakeAsync(app, session);
        (await app.Http.GetAsync(first, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Http.GetAsync(second, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ended = await app.PressAsync("/meja/kalender-saya/cabut", session);
        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.Http.GetAsync(second, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> MakeAsync(RunningApp app, string session)
    {
        using var made = await app.PressAsync("/meja/kalender-saya", session);
        var page = await made.Content.ReadAsStringAsync(Cancellation);
        var at = page.IndexOf("/kalender/", StringComparison.Ordinal);
        return page[at..(page.IndexOf(".ics", at, StringComparison.Ordinal) + 4)];
    }

    private static Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) =>
        RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithAdministrator(), instead, "--RenewalsSchedule=0 0 0 29 2 *");

    private static async Task SweepLaterAsync(RunningApp app)
    {
        app.Time.Advance(TimeSpan.FromMinutes(6));
        await app.SettleAsync();
        await app.SweepCalendarAsync();
    }
}
