using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The health page; while the storage is away: <see cref="StorageAwayTests"/>.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Health_MailsDoNotLeave_IsDegradedAndSaysSinceWhenUntilTheyDo()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        (await HealthAsync(app)).GetProperty("mail").GetString().ShouldBe("ok");

        app.Mails.Failures = 1;
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();

        var ill = await HealthAsync(app);
        ill.GetProperty("status").GetString().ShouldBe("degraded");
        ill.GetProperty("mail").GetString().ShouldBe("failing");
        ill.GetProperty("mailFailingSince").GetDateTimeOffset().ShouldBe(app.Time.GetUtcNow());

        await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));

        app.Mails.To(Applicant.Manager).ShouldNotBeEmpty();
        (await HealthAsync(app)).GetProperty("status").GetString().ShouldBe("ok");
    }

    [Fact]
    public async Task Health_FailureThatNobodyFollowedUp_IsForgotten()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        var now = app.Time.GetUtcNow();

        await app.Get<IMailServerFailures>().StoreAsync(
            new MailServerFailure(now.AddHours(-3), now.AddHours(-2)), TestContext.Current.CancellationToken);

        (await HealthAsync(app)).GetProperty("mail").GetString().ShouldBe("ok");
    }

    private static async Task<JsonElement> HealthAsync(RunningApp app)
    {
        using var answer = await app.Http.GetAsync("/api/health", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
