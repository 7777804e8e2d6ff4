using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.People;
using HostingFunctions.Simulator.Tests.Support;

namespace HostingFunctions.Simulator.Tests;

/// <summary>Collective leave is declared for Thursday 10 and Friday 11 December 2026.</summary>
public sealed class DecreeTests(MailServer mail)
{
    [Fact]
    public async Task Play_DecreeKnownBeforeOrInTheMiddle_EndsTheSame()
    {
        var before = await EndAsync("2026-11-30 10:00");
        var amid = await EndAsync("2026-12-07 15:00");

        amid.ShouldBe(before);
        before.ShouldBe("Hosted, late 0, PSE due 2026-12-16");
    }

    private async Task<string> EndAsync(string publishedAt)
    {
        // Filed on Monday 7 December; the PSE is being recorded when the decree comes in the middle.
        await using var play = await Play.BeginAsync(mail, "2026-12-05..2026-12-13", [Scripts.Idle("SIAPA", "2026-12-07")]);
        play.With(publishedAt, async service =>
        {
            var app = service.App!;
            var year = app.Get<IDaysOff>().Now.Of(2026)!;
            DayOff[] leave = [.. new[] { 10, 11 }.Select(day => new DayOff(new DateOnly(2026, 12, day), "Cuti bersama tambahan", true))];
            await new Administrator(service, app.Get<IOfficials>().Roster.Holders(Role.Administrator, new DateOnly(2026, 12, 1)).Single())
                .PublishAsync(year with { Days = [.. year.Days, .. leave] });
        });

        await play.PlayAsync();

        var request = (await play.Service.App!.Get<IRequestStore>().FindAsync(RequestId.Parse(play.Case("SIAPA").RequestId!), CancellationToken.None))!;
        var late = request.Decisions.Count(decision => request.AssignmentOf(decision.Round)!.IsLateOn(Wib.DateOf(decision.At)));
        return $"{request.Header.State}, late {late}, PSE due {request.AssignmentOf(request.Decisions[2].Round)!.Due.Date:O}";
    }
}
