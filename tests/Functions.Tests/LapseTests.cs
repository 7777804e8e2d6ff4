using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A request lapses without an answer in 30 working days (sop.md part 2).</summary>
public sealed class LapseTests
{
    [Fact]
    public async Task LapseRequest_ReturnedAndNoAnswer_LapsesAfterThirtyWorkingDays()
    {
        // Arrange: Mon 1 June 2026 is a holiday, so it is sent back on Tue 2 June. The 30th working day after that is Wed 15 July (16 June is off).
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        var id = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        var revise = app.Mails.To(Applicant.Manager).Last();

        // Act and assert: open until the end of the last day, lapsed after it.
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 15), new TimeOnly(23, 59)));
        (await StateAsync()).ShouldBe(RequestState.Returned);
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 16), new TimeOnly(0, 1)));
        (await StateAsync()).ShouldBe(RequestState.Lapsed);
        revise.Text.ShouldContain("15 Juli 2026");
        app.Mails.To(Applicant.Manager).Last().Subject.ShouldContain("kedaluwarsa");
        await app.ShouldListTheTruthAsync();

        async Task<RequestState> StateAsync() => (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken))!.Header.State;
    }

    [Fact]
    public async Task LapseRequest_CalendarWithMoreDaysOffDeployedMeanwhile_LapsesOnItsDate()
    {
        // Arrange: sent back on Tue 2 June, so that the 30th working day is Tue 14 July; with 1 to 10 July off it is Fri 24 July.
        var folder = Directory.CreateTempSubdirectory("calendar");
        Write("");
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), settings: $"--Calendar:Path={folder.FullName}");
        var id = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        app.Kill();
        await app.StartAgainAsync(() => Write(string.Join(',', Enumerable.Range(1, 10).Select(day => $$"""{"date":"2026-07-{{day:D2}}","name":"Libur"}"""))));

        // Act and assert.
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 24), new TimeOnly(23, 59)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Returned);
        app.Mails.To(Applicant.Manager).ShouldNotContain(mail => mail.Subject.Contains("kedaluwarsa"));
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 25), new TimeOnly(0, 1)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Lapsed);
        folder.Delete(recursive: true);

        void Write(string holidays) =>
            File.WriteAllText(Path.Combine(folder.FullName, "2026.json"), $$"""{"year":2026,"holidays":[{{holidays}}],"collectiveLeave":[]}""");
    }
}
