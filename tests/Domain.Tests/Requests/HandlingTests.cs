using System.Globalization;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Tests.Calendar;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class HandlingTests
{
    private static readonly Official Holder = Requests.Official();

    [Theory]
    [InlineData("2026-11-27", "Sedang ditangani oleh Joko Contoh (Sub Koordinator PA).")] // its last day
    [InlineData("2026-11-29", "Sedang ditangani oleh Joko Contoh (Sub Koordinator PA).")] // a Sunday: no working day has passed
    [InlineData("2026-12-02", "Terlambat 3 hari kerja, sedang ditangani oleh Joko Contoh (Sub Koordinator PA).")]
    public void Of_AssignedStep_CountsTheWorkingDaysAfterItsDueDate(string today, string text) => TextOn(today, Holder).ShouldBe(text);

    [Fact]
    public void Of_StepOfAVacantOffice_NamesNobody() =>
        TextOn("2026-12-02", Holder with { Until = new DateOnly(2026, 11, 30) }).ShouldBe("Terlambat 3 hari kerja, menunggu pejabat baru.");

    [Fact]
    public void Of_StepThatReachedNobody_IsNothing() =>
        Handling.Of(Requests.InReview(), new OfficialRoster([Holder]), Calendar2026.Calendar, new DateOnly(2026, 12, 2)).ShouldBeNull();

    private static string TextOn(string today, Official holder)
    {
        var request = Requests.InReview();
        var assignment = new Assignment(request.Step!.Key, 1, Calendar2026.Calendar.Due(new DateOnly(2026, 11, 24), 3), Requests.Now);
        return Handling.Of(
            request with { Assignments = [assignment] }, new OfficialRoster([holder]), Calendar2026.Calendar,
            DateOnly.Parse(today, CultureInfo.InvariantCulture))!.Text;
    }
}
