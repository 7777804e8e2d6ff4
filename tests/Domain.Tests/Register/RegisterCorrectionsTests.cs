using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Tests.Forms;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

public sealed class RegisterCorrectionsTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 2, 2, 0, 0, TimeSpan.Zero);
    private static readonly RegisterRecord Record =
        SampleHostedApplication.HostedOn(new DateOnly(2026, 4, 20)) with { Technical = new TechnicalRecord("vm-01", "", "", "", "") };

    [Fact]
    public void Correct_AddressAndServer_TellsTheManagerAndTheHistoryWithoutTheServersName()
    {
        var change = Corrected(("hostedUrl", "https://baru.batam.go.id"), ("server", "vm-02"), ("reason", "Pindah server."), ("corrections", "0"));

        change.Record!.Url.ShouldBe("https://baru.batam.go.id");
        change.Record.Technical!.Server.ShouldBe("vm-02");
        change.Record.AddressChange!.Former.ShouldBe(Record.Url);
        change.Record.TellOn.ShouldBe(new DateOnly(2026, 6, 2));
        change.History.ShouldHaveSingleItem().Detail.ShouldBe($"alamat {Record.Url} menjadi https://baru.batam.go.id, Server. Alasan: Pindah server.");
    }

    [Fact]
    public void Correct_ServerOnly_TellsNobody()
    {
        var change = Corrected(("hostedUrl", Record.Url), ("server", "vm-02"), ("reason", "Pindah server."), ("corrections", "0"));

        change.Record!.AddressChange.ShouldBeNull();
        change.Record.TellOn.ShouldBeNull();
        change.Record.Corrections.ShouldBe(1);
    }

    [Theory]
    [InlineData("vm-01", "0", "Tidak ada yang berubah.")]
    [InlineData("vm-02", "1", "Data ini baru saja diperbaiki orang lain. Periksa isian Anda, lalu simpan lagi.")]
    [InlineData("vm-02", "", "Data ini baru saja diperbaiki orang lain. Periksa isian Anda, lalu simpan lagi.")]
    public void Check_NothingChangedOrSomebodyWasFaster_SaysSo(string server, string corrections, string message) =>
        Check(("hostedUrl", Record.Url), ("server", server), ("reason", "x"), ("corrections", corrections)).Errors.ShouldHaveOneSaying(message);

    private static RegisterChange Corrected(params (string, string)[] typed) =>
        new HostedApplication { Record = Record }.Correct(Check(typed).Value!, "Rina (Sub Koordinator PA)", At);

    private static Checked<ServiceForm> Check(params (string, string)[] typed) => ServiceForm.Check(Typed.Fields(typed), Record);
}
