using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class ReplayFormTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    [Theory]
    [InlineData("23/11/2026 09.30")]
    [InlineData("2026-11-23T09:30")]
    [InlineData("2026-11-23T02:30:00Z")]
    [InlineData("2026-11-23T02:30:00.000Z")]
    public void Check_Time_IsOfPeopleInWibAndOfProgramsAsEventsSayIt(string typed) =>
        Check(("replayFrom", typed)).Value.ShouldBe(new ReplayForm(Wib.At(new DateOnly(2026, 11, 23), new TimeOnly(9, 30)), null));

    [Theory]
    [InlineData("23/11/2026 10.01")]
    [InlineData("2026-11-23T03:01:00Z")]
    [InlineData("2026-11-23T09:30:00+07:00")]
    [InlineData("kemarin")]
    public void Check_TimeThatCannotBe_IsAFault(string typed) =>
        Check(("replayFrom", typed)).Errors.ShouldHaveOneSaying("Isi tanggal dan jam yang sudah lewat");

    [Fact]
    public void Check_EventOrTime_IsOneOfThem()
    {
        Check(("replayEvent", " request-x-3 ")).Value.ShouldBe(new ReplayForm(null, "request-x-3"));
        Check().Errors.ShouldHaveOneSaying("Isi salah satu");
        Check(("replayEvent", "request-x-3"), ("replayFrom", "23/11/2026")).Errors.ShouldHaveOneSaying("Isi salah satu");
    }

    private static Checked<ReplayForm> Check(params (string, string)[] typed) => ReplayForm.Check(Typed.Fields(typed), Now);
}
