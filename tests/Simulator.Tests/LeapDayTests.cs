using HostingFunctions.Domain.Register;
using HostingFunctions.Simulator.Tests.Support;

namespace HostingFunctions.Simulator.Tests;

public sealed class LeapDayTests(MailServer mail)
{
    [Fact]
    public async Task Play_HostedOnALeapDay_IsValidUntilTheEndOfTheYear()
    {
        var script = Scripts.Idle("SIKABISAT", "2028-02-09") with { HostedOn = new DateOnly(2028, 2, 29) };
        await using var play = await Play.BeginAsync(mail, "2028-02-20..2028-03-05", [script]);

        await play.PlayAsync();

        var record = (await play.ApplicationAsync("SIKABISAT")).Record;
        record.HostedOn.ShouldBe(new DateOnly(2028, 2, 29));
        record.ValidUntil.ShouldBe(new DateOnly(2028, 12, 31));
        record.GraceUntil.ShouldBe(new DateOnly(2029, 3, 31));
        record.StatusOn(new DateOnly(2028, 3, 5)).ShouldBe(HostingStatus.Active);
        play.Notices.ShouldBeEmpty();
    }
}
