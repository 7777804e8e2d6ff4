using System.Net;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app dies after any write of a publication; the sweep goes on with it, and nothing is moved or told twice.</summary>
public sealed class CalendarCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task App_DiesAfterEachWrite_EachDateMovesOnceAndEachPersonIsToldOnce()
    {
        await using var mortal = await MortalApp.StartAsync(OfficialsJson.Usual().WithAdministrator(), HttpStatusCode.SeeOther);
        var app = mortal.App;
        var id = RequestId.Parse(await app.FileAsync());
        var session = await app.SignInAsync(OfficialsJson.Admin);

        var survived = await mortal.DieAfterEachWriteAsync(PublishAsync, VerifyAsync);

        survived.ShouldBeGreaterThan(3);

        async Task<int> PublishAsync(int number)
        {
            // The next day off is always before the step is due, which moves it by a working day.
            var due = (await app.RequestAsync(id)).Assigned!.Due.Date;
            var form = app.Form($"{due:yyyy-MM-dd}; Libur {number}");
            await mortal.ActAsync(() => app.PublishCalendarAsync(session, form));
            return number + 1;
        }

        async Task VerifyAsync(int publications, string when)
        {
            await mortal.LaterAsync(TimeSpan.FromMinutes(6));
            await app.SweepCalendarAsync();
            await mortal.LaterAsync(TimeSpan.FromMinutes(6));
            await app.SweepCalendarAsync();
            (await app.Get<ICalendarVersions>().FindAsync(Cancellation))!.EndedAt.ShouldNotBeNull(when);
            var moves = (await app.RequestAsync(id)).Moves;
            moves.Select(move => move.Version).ShouldBeUnique(when);
            moves.Count.ShouldBe((await app.Get<ICalendarVersions>().ListAsync(Cancellation)).Count, when);
            (await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation)).Count(entry => entry.Action.Contains("berpindah")).ShouldBe(moves.Count, when);
            foreach (var version in moves.Select(move => move.Version))
            {
                app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Announces.StartsWith($"calendar.moved.{version}.", StringComparison.Ordinal))
                    .ShouldBeLessThanOrEqualTo(1, when);
            }

            app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Announces.StartsWith("calendar.moved.", StringComparison.Ordinal))
                .ShouldBeGreaterThan(publications / 3, when);
            await app.ShouldListTheTruthAsync();
        }
    }
}
