using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class IncidentFormTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 11, 23), new TimeOnly(10, 0));

    [Fact]
    public void Check_RightForm_IsReadInWib() =>
        Check(("kind", "Keamanan"), ("what", "Lambat."), ("since", "2026-11-23T09:30")).Value
            .ShouldBe(new IncidentForm(IncidentKind.Security, "Lambat.", Wib.At(new DateOnly(2026, 11, 23), new TimeOnly(9, 30))));

    [Fact]
    public void Check_NoMoment_IsRight() => Check(("kind", "lainnya"), ("what", "Lambat.")).Value!.Since.ShouldBeNull();

    [Fact]
    public void Check_EmptyForm_AsksForKindThenWhat() => Check().Errors.ShouldBe(
    [
        new FieldError("kind", "Pilih jenis gangguannya."),
        new FieldError("what", "Yang terjadi wajib diisi."),
    ]);

    [Theory]
    [InlineData("2026-11-23T10:01")]
    [InlineData("2025-11-22")]
    [InlineData("kemarin")]
    public void Check_MomentThatCannotBe_IsAFault(string since) =>
        Check(("kind", "lainnya"), ("what", "Lambat."), ("since", since)).Errors.ShouldHaveOneSaying("Isi tanggal dan jam yang sudah lewat");

    private static Checked<IncidentForm> Check(params (string, string)[] typed) => IncidentForm.Check(Typed.Fields(typed), Now);
}
