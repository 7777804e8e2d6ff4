using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class TypedDateTests
{
    private static readonly FormField Field = new("day", "Hari", 40);

    [Theory]
    [InlineData("30/06/2027")]
    [InlineData("30/6/2027")]
    [InlineData("30-6-2027")]
    [InlineData("30.06.2027")]
    [InlineData(" 30 / 6 / 2027 ")]
    [InlineData("30 Juni 2027")]
    [InlineData("30 jun 2027")]
    [InlineData("Rabu, 30 Juni 2027")]
    [InlineData("30-Jun-2027")]
    [InlineData("2027-06-30")]
    public void Date_AsPeopleOrProgramsWriteIt_IsThatDay(string text) =>
        Typed.Fields(("day", text)).Date(Field, "Salah.").ShouldBe(new DateOnly(2027, 6, 30));

    [Theory]
    [InlineData("06/30/2027")] // no month 30
    [InlineData("31/6/2027")]
    [InlineData("29/2/2027")]
    [InlineData("30/6/27")]
    [InlineData("30/6")]
    [InlineData("30 Juli Juni 2027")]
    [InlineData("30 Ju 2027")]
    [InlineData("30/6/0000")]
    [InlineData("30/6/2027 09.30")]
    public void Date_AnythingElse_IsAFault(string text)
    {
        var fields = Typed.Fields(("day", text));

        fields.Date(Field, "Salah.").ShouldBeNull();
        fields.Errors.ShouldHaveOneSaying("Salah.");
    }

    [Theory]
    [InlineData("23/11/2026 09.30", "09:30")]
    [InlineData("23/11/2026 9:30", "09:30")]
    [InlineData("23 November 2026 pukul 09.30 WIB", "09:30")]
    [InlineData("23-11-2026, jam 21.05", "21:05")]
    [InlineData("23/11/2026", "00:00")]
    [InlineData("2026-11-23T09:30", "09:30")]
    [InlineData("2026-11-23T09:30:15", "09:30:15")]
    public void Moment_AsPeopleOrProgramsWriteIt_IsThatMomentInWib(string text, string time) =>
        Typed.Fields(("day", text)).Moment(Field, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, "Salah.")
            .ShouldBe(Wib.At(new DateOnly(2026, 11, 23), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("23/11/2026 24.00")]
    [InlineData("23/11/2026 09.60")]
    [InlineData("23/11/2026 pagi")]
    public void Moment_NoTimeOfDay_IsAFault(string text) =>
        Typed.Fields(("day", text)).Moment(Field, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, "Salah.").ShouldBeNull();
}
