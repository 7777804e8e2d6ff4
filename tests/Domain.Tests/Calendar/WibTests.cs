using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Tests.Calendar;

public sealed class WibTests
{
    [Theory]
    [InlineData(16, 59, 17, 23, 59)]
    [InlineData(17, 0, 18, 0, 0)] // midnight in Jakarta
    public void DateOfAndTimeOf_AnInstant_AreThoseInJakarta(int hourUtc, int minuteUtc, int day, int hour, int minute)
    {
        var instant = new DateTimeOffset(2026, 3, 17, hourUtc, minuteUtc, 0, TimeSpan.Zero);

        Wib.DateOf(instant).ShouldBe(new DateOnly(2026, 3, day));
        Wib.TimeOf(instant).ShouldBe(new TimeOnly(hour, minute));
    }

    [Property]
    public void At_DateAndTimeOfAnInstant_IsTheInstant(DateTime utc)
    {
        var instant = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

        Wib.At(Wib.DateOf(instant), Wib.TimeOf(instant)).ShouldBe(instant);
    }

    [Fact]
    public void Moment_AnInstant_ReadsAsPeopleWriteIt() =>
        Tanggal.Moment(new DateTimeOffset(2026, 3, 17, 2, 5, 59, TimeSpan.Zero)).ShouldBe("17 Maret 2026 pukul 09.05 WIB");

    [Fact]
    public void Long_ADate_NamesTheDay() => Tanggal.Long(new DateOnly(2026, 8, 9)).ShouldBe("Minggu, 9 Agustus 2026");
}
