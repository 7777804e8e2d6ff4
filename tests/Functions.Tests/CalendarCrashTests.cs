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

        static bool IsOfMove(Mail mail) => mail.Announces.StartsWith("calendar.moved.", StringComparison.Ordinal);

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
            moves.Count.ShouldBe(publications, when);
            foreach (var to in new[] { OfficialsJson.Pa, Applicant.Manager })
            {
                // Each was told of each; twice only when it died before it knew that the mail had left.
                var told = app.Mails.To(to).Where(IsOfMove).CountBy(mail => mail.Announces).ToList();
                told.Count.ShouldBe(publications, when);
                told.ShouldAllBe(one => one.Value <= 2, when);
                told.Count(one => one.Value == 2).ShouldBeLessThanOrEqualTo(1, when);
            }
            await app.ShouldListTheTruthAsync();
        }
    }
}
