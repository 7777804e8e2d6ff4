using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Settings;

namespace HostingFunctions.Functions.Tests;

/// <summary>
/// The app dies after any write of an act on a proposed change of officials; who acted tries again. Each act holds once, the trail has it once, each mail
/// leaves under one Message-Id, and the open step has gone to whoever holds it.
/// </summary>
public sealed class OfficialsCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public enum Last
    {
        Answer,
        Confirmation,
        Refusal,
        TakingBack,
    }

    /// <summary>The last of the two acts brings it into force.</summary>
    [Theory]
    [InlineData(Last.Answer, RoleChangeState.InForce)]
    [InlineData(Last.Confirmation, RoleChangeState.InForce)]
    [InlineData(Last.Refusal, RoleChangeState.Refused)]
    [InlineData(Last.TakingBack, RoleChangeState.TakenBack)]
    public async Task Act_DiesAfterEachWrite_HoldsOnce(Last last, RoleChangeState state)
    {
        await using var mortal = await MortalApp.StartAsync(
            OfficialsJson.Usual().WithAdministrator(), ["--Officials:Source=Table", "--SweepSchedule=0 0 0 29 2 *"],
            HttpStatusCode.SeeOther, HttpStatusCode.OK);
        var app = mortal.App;
        var id = RequestId.Parse(await app.FileAsync());
        var (number, email, change, admin, kabid) = (0, "", (RoleChange)null!, "", "");

        var survived = await mortal.DieAfterEachWriteAsync(_ => ActAsync(), VerifyAsync, ProposeAsync);

        survived.ShouldBeGreaterThan(2);

        async Task ProposeAsync()
        {
            email = $"plh-{++number}@batam.go.id";
            (admin, kabid) = (await app.SignInAsync(OfficialsJson.Admin), await app.SignInAsync(OfficialsJson.Kabid));
            using var proposed = await app.PressAsync(
                "/meja/pejabat/usulan", admin,
                ("officialHolding", ""), ("officialRole", "subkoordinatorpa"), ("officialName", $"Pengganti {number}"),
                ("officialNip", $"1981060620060620{number + 10:00}"), ("officialEmail", email), ("officialActing", "plh"),
                ("officialFrom", $"{Wib.DateOf(app.Time.GetUtcNow()):dd/MM/yyyy}"), ("officialUntil", "31/12/2026"), ("officialStep", "usulkan"));
            proposed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            change = Book(app).Waiting.Single(one => one.After.Email.Value == email);
            if (last is Last.Answer or Last.Confirmation)
            {
                (await (last == Last.Answer ? ConfirmAsync() : AnswerAsync())).ShouldBeOneOf(HttpStatusCode.SeeOther, HttpStatusCode.OK);
            }
        }

        async Task<bool> ActAsync()
        {
            await mortal.ActAsync(async () =>
            {
                var status = await (last switch
                {
                    Last.Answer => AnswerAsync(),
                    Last.Confirmation => ConfirmAsync(),
                    Last.Refusal => DeskAsync("tolak", kabid),
                    _ => DeskAsync("batalkan", admin),
                });
                for (var wait = 0; wait < 500 && !mortal.IsDead && Book(app).Changes.Any(one => one.State == RoleChangeState.InForce); wait++)
                {
                    await Task.Delay(10, Cancellation);
                }

                // Who was first is told so when they try again.
                return status == HttpStatusCode.UnprocessableEntity ? HttpStatusCode.OK : status;
            });
            return true;
        }

        async Task VerifyAsync(bool isDone, string when)
        {
            await mortal.LaterAsync(TimeSpan.FromMinutes(10));
            Book(app).Changes.ShouldBeEmpty(when);
            Book(app).Untold.ShouldBeEmpty(when);
            Book(app).Officials.Count(one => one.Email.Value == email).ShouldBe(state == RoleChangeState.InForce ? 1 : 0, when);
            var history = await app.Get<IOfficialsBook>().HistoryAsync(Cancellation).Where(entry => entry.Change?.Id == change.Id).ToListAsync(Cancellation);
            history.Count.ShouldBe(last is Last.Answer or Last.Confirmation ? 3 : 2, when);
            history.Count(entry => entry.Change!.State == state).ShouldBe(1, when);
            foreach (var entry in history)
            {
                (await app.Get<IDeskTrail>().ListAsync(Wib.DateOf(entry.Entry.At), Cancellation).CountAsync(
                    one => one.Action == entry.Entry.Action && one.Detail == entry.Entry.Detail, Cancellation)).ShouldBe(1, when);
            }

            app.Mails.Sent.Where(mail => mail.Announces.StartsWith(change.Id.Value, StringComparison.Ordinal))
                .CountBy(mail => (mail.Announces, mail.To[0].Email)).ShouldAllBe(mail => mail.Value <= 2, when);
            if (state == RoleChangeState.InForce)
            {
                (await app.RequestAsync(id)).Links.Count(link => link.Holder.Value == email && !link.IsOfDesk).ShouldBeInRange(1, 2, when);
            }
        }

        async Task<HttpStatusCode> AnswerAsync() =>
            await StatusAsync(app.PressAsync(app.Mails.To(email).First().Link("pejabat"), ("idDigits", $"20{number + 10:00}")));

        Task<HttpStatusCode> ConfirmAsync() => DeskAsync("sahkan", kabid);

        Task<HttpStatusCode> DeskAsync(string act, string session) => StatusAsync(
            app.PressAsync($"/meja/pejabat/{act}", session, ("roleChange", change.Id.Value), ("refusalReason", "Bukan orangnya.")));
    }

    private static OfficialsBook Book(RunningApp app) => app.Get<TableOfficials>().Book;

    private static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> answering)
    {
        using var answer = await answering;
        return answer.StatusCode;
    }
}
