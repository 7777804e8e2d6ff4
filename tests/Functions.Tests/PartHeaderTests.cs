using System.Text;
using HostingFunctions.Site;
using Microsoft.AspNetCore.WebUtilities;

namespace HostingFunctions.Functions.Tests;

/// <summary>What browsers and programs write above a part of a form.</summary>
public sealed class PartHeaderTests
{
    [Theory]
    [InlineData("form-data; name=\"documentation\"; filename=\"dok.pdf\"", "dok.pdf")]
    [InlineData("form-data; name=\"documentation\"; filename=\"dok %22akhir%22.pdf\"", "dok \"akhir\".pdf")]
    [InlineData("form-data; name=\"documentation\"; filename=\"dok \\\"akhir\\\".pdf\"", "dok \"akhir\".pdf")]
    [InlineData("form-data; name=\"documentation\"; filename=\"100% siap.pdf\"", "100% siap.pdf")]
    [InlineData("form-data; name=\"documentation\"; filename=\"C:\\dok\\akhir.pdf\"", "C:\\dok\\akhir.pdf")]
    [InlineData("form-data; name=\"documentation\"; filename*=UTF-8''dok%20akhir%22.pdf", "dok akhir\".pdf")]
    [InlineData("form-data; name=\"documentation\"; filename=\"\"", "")]
    [InlineData("form-data; name=\"documentation\"", null)]
    public void Of_FileNameAsEscaped_IsTheName(string disposition, string? name)
    {
        var header = PartHeader.Of(Section(disposition, "application/pdf"));

        header.Field.ShouldBe("documentation");
        header.FileName.ShouldBe(name);
    }

    [Theory]
    [InlineData("text/plain; charset=ISO-8859-1", "Sébastien")]
    [InlineData("text/plain; charset=\"iso-8859-1\"", "Sébastien")]
    [InlineData("text/plain;charset=Windows-1252", "“Sébastien”")]
    [InlineData("text/plain; charset=iso-8859-1", "“Sébastien”")]
    public void Of_WesternCharset_IsRead(string contentType, string text)
    {
        var header = PartHeader.Of(Section("form-data; name=\"managerName\"", contentType));

        header.Charset.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("text/plain; charset=apa")]
    public void Of_AnyOtherCharset_IsUtf8(string? contentType) =>
        PartHeader.Of(Section("form-data; name=\"managerName\"", contentType)).Charset.ShouldBe(Encoding.UTF8);

    private static MultipartSection Section(string disposition, string? contentType) => new()
    {
        Headers = new() { ["Content-Disposition"] = disposition, ["Content-Type"] = contentType },
    };
}
