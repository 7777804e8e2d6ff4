using HostingFunctions.Domain.Ports;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Simulator.Tests.Support;

namespace HostingFunctions.Simulator.Tests;

public sealed class TimelineTests(MailServer mail)
{
    private const string Days = "2026-10-01..2026-10-20";

    private static IReadOnlyList<Script> Some =>
        [.. UsualCast.In(Period.TryParse(Days)!).Where(script => script.Application is "SITAMAN" or "SIPUSTAKA" or "SIJALAN")];

    [Fact]
    public async Task Play_SameSeed_SaysTheSameByteForByte()
    {
        await using var first = await Play.BeginAsync(mail, Days, Some, seed: 7);
        await using var second = await Play.BeginAsync(mail, Days, Some, seed: 7);

        await Task.WhenAll(first.PlayAsync(), second.PlayAsync());

        second.Timeline.ShouldBe(first.Timeline);
    }

    [Fact]
    public async Task Play_OtherSeed_PeopleChooseOtherwise()
    {
        await using var first = await Play.BeginAsync(mail, "2026-10-01..2026-10-01", [Some[0]], seed: 7);
        await using var second = await Play.BeginAsync(mail, "2026-10-01..2026-10-01", [Some[0]], seed: 8);

        await Task.WhenAll(first.PlayAsync(), second.PlayAsync());

        second.Timeline.ShouldNotBe(first.Timeline);
    }

    [Fact]
    public async Task Play_AMailNeverComes_SaysWhoIsStuck()
    {
        await using var play = await Play.BeginAsync(
            mail, Days, [Some[0]], instead: services => services.DecorateMailer(mailer => new ForgetfulMailer(mailer, ".assignment.pse-recording.")));

        var stuck = await Should.ThrowAsync<SimulationStuckException>(play.PlayAsync);

        stuck.Message.ShouldStartWith("SITAMAN is stuck: the mail 'assignment pse-recording' was to come by 2026-09-");
    }

    private sealed class ForgetfulMailer(IMailer mailer, string forgotten) : IMailer
    {
        public Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation) =>
            mail.Announces.Contains(forgotten, StringComparison.Ordinal) ? Task.FromResult<IReadOnlyList<Refusal>>([]) : mailer.SendAsync(mail, cancellation);
    }
}
