using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>The seal on the printed page can be scanned and leads to the page where the document is registered.</summary>
public sealed class SealTests(LibreOffice libreOffice)
{
    private const string Request = "00000000000000000000000000000a17";

    [Fact]
    public async Task Pa17_Scanned_LeadsToItsRegistration() =>
        (await ScannedAsync(await Written.Pa17(Example.Revision(Example.Typical)))).ShouldBe(new SealId(RequestId.Parse(Request), DocumentKind.Pa17, 1));

    [Fact]
    public async Task Pa18_Scanned_LeadsToItsRegistration() =>
        (await ScannedAsync(await Written.Pa18(Example.Decision(Answer.Tidak)))).ShouldBe(new SealId(RequestId.Parse(Request), DocumentKind.Pa18, 1, 2));

    [Fact]
    public async Task Pa17_ServiceInAFolderOfASite_KeepsTheCaseOfItsAddress()
    {
        var style = Example.Style with { SealRoot = new Uri("https://batam.go.id/Hosting/verifikasi/") };

        var print = await libreOffice.PrintAsync(await Written.Pa17(Example.Revision(Example.Typical), style: style));

        (await print.ScanAsync()).ShouldBe($"https://batam.go.id/Hosting/verifikasi/{Request}-17-1");
    }

    private async Task<SealId?> ScannedAsync(byte[] document)
    {
        var address = new Uri(await (await libreOffice.PrintAsync(document)).ScanAsync());
        address.Host.ShouldBe("hosting.batam.go.id");
        address.Segments[1].ToLowerInvariant().ShouldBe("verifikasi/");
        return SealId.TryParse(address.Segments[2]);
    }
}
