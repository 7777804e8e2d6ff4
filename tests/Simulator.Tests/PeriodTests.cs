namespace HostingFunctions.Simulator.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("")]
    [InlineData("2026-10-01")]
    [InlineData("2026-10-01..")]
    [InlineData("2026-10-01..2026-09-30")]
    [InlineData("2026-10-01..2029-10-01")]
    [InlineData("2026-02-29..2026-03-05")]
    public void TryParse_NoPeriod_IsNull(string text) => Period.TryParse(text).ShouldBeNull();

    [Fact]
    public void TryParse_OneDay_IsThatDay() =>
        Period.TryParse("2026-10-01..2026-10-01").ShouldBe(new Period(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 1)));
}
