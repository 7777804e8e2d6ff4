using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The hosting manager hears of each step that was passed, once.</summary>
public sealed class StepNewsTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public async Task OpenStep_AfterEachStepPassed_TellsTheManagerOnce()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());

        await app.FileAsync();
        foreach (var official in new[] { OfficialsJson.Pa, OfficialsJson.Sandiman })
        {
            using var decided = await app.DecideAsync(official);
            await app.SettleAsync();
        }

        await app.MoveToAsync(Monday.AddDays(3));

        News(app).Select(mail => mail.Announces.Split('.')[2]).ShouldBe(["data-check", "security-examination"]);
        News(app)[0].Text.ShouldContain("Pemeriksaan hasil uji keamanan paling lambat: Selasa, 3 Maret 2026");
        News(app)[0].Link("status").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task OpenStep_MailboxOfTheManagerFull_TheReviewGoesOnAndTheNewsFollows()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        app.Mails.Before = mail =>
        {
            if (mail.To[0].Email.Value == Applicant.Manager)
            {
                throw new MailNotSentException(new IOException("The mail server answered 452."));
            }
        };
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();

        app.Mails.To(OfficialsJson.Sandiman).ShouldHaveSingleItem();
        app.Mails.Before = _ => { };
        await app.MoveToAsync(Monday.AddHours(2));
        News(app).ShouldHaveSingleItem();
    }

    private static List<Mail> News(RunningApp app) =>
        [.. app.Mails.To(Applicant.Manager).Where(mail => mail.Announces.Contains(".passed.", StringComparison.Ordinal))];
}
