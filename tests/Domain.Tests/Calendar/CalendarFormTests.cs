using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Calendar;

public sealed class CalendarFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-12-24; Kelahiran Yesus Kristus; cuti bersama")]
    [InlineData("24 Desember 2026;Kelahiran Yesus Kristus ; Cuti Bersama")]
    [InlineData("\r\nKamis, 24 Desember 2026\tKelahiran Yesus Kristus\tcuti bersama\t\r\n\r\n")]
    public void Check_ADayAsPeopleWriteIt_IsRead(string lines)
    {
        var form = Check(CalendarLine.Untabbed(lines)).Value.ShouldNotBeNull();

        form.Year.Days.ShouldBe([new DayOff(new DateOnly(2026, 12, 24), "Kelahiran Yesus Kristus", true)]);
        CalendarForm.Of(form.Year)[CalendarForm.DaysField.Name].ShouldBe("24 Desember 2026; Kelahiran Yesus Kristus; cuti bersama");
    }

    [Theory]
    [InlineData("1 Januari 2026; Tahun Baru\n31/2/2026; Libur", "Baris 2: “31/2/2026” bukan tanggal")]
    [InlineData("1 Januari 2027; Tahun Baru", "Baris 1: 1 Januari 2027 bukan di tahun 2026.")]
    [InlineData("1 Januari 2026", "Baris 1: nama hari libur")]
    [InlineData("1 Januari 2026; Tahun Baru; setengah hari", "Baris 1: “setengah hari” tidak dikenal")]
    [InlineData("1 Januari 2026; Tahun Baru\n\n2026-01-01; Lagi", "Baris 3: 1 Januari 2026 sudah ada di baris 1.")]
    [InlineData("", "Hari libur dan cuti bersama wajib diisi")]
    public void Check_AWrongLine_IsNamedByItsNumber(string lines, string message) =>
        Check(lines).Errors.Single().ShouldSatisfyAllConditions(
            error => error.Field.ShouldBe(CalendarForm.DaysField.Name), error => error.Message.ShouldStartWith(message));

    [Fact]
    public void Check_DaysTakenAwayOrMissedOnesMet_NeedAReason()
    {
        var days = new DaysOff([new CalendarYear(2026, [new DayOff(new DateOnly(2026, 1, 1), "Tahun Baru", false)])]);

        Check("2 Januari 2026; Libur", days).Errors.Single().Field.ShouldBe(CalendarForm.ReasonField.Name);
        Check("1 Januari 2026; Tahun Baru", days, (CalendarForm.MeetField.Name, "ya")).Errors.Single().Field.ShouldBe(CalendarForm.ReasonField.Name);
        Check("2 Januari 2026; Libur", days, (CalendarForm.ReasonField.Name, "Salah ketik")).Passed.ShouldBeTrue();
    }

    private static Checked<CalendarForm> Check(string lines, DaysOff? days = null, params (string Field, string Text)[] more)
    {
        var typed = new Dictionary<string, string>
        {
            [CalendarForm.YearField.Name] = "2026", [CalendarForm.DaysField.Name] = lines,
            [CalendarForm.DecreeField.Name] = "SKB 1", [CalendarForm.DecreedOnField.Name] = "1 November 2026",
        };
        foreach (var (field, text) in more)
        {
            typed[field] = text;
        }

        return CalendarForm.Check(new TypedFields(typed), days ?? new DaysOff([]), Today);
    }
}
