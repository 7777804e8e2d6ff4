using HostingFunctions.Documents.Forms;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>The forms of a renewal say so below their heading; those of a first request are unchanged.</summary>
public sealed class RenewalMarkTests
{
    private const string Mark = "PERPANJANGAN / PENDAFTARAN ULANG";

    private static readonly RequestHeader Renewal = Example.Header with
    {
        ProcedureVersion = Procedures.Renewal.Version, RenewalOf = RequestId.Parse("00000000000000000000000000000a16"),
    };

    [Fact]
    public async Task Pa17_OfRenewal_IsMarkedUnderItsHeading()
    {
        var document = await Pa17Async(Renewal);

        Docx.ShouldBeSound(document);
        Docx.Paragraphs(document)[0].ShouldBe($"PERMOHONAN LAYANAN HOSTING {Example.Typical.ApplicationName}\n{Mark}");
        Tags(document)[FieldTag.Renewal].ShouldBe(Mark);
        Tags(document)[Pa17Field.ApplicationName].ShouldBe(Example.Typical.ApplicationName);
    }

    [Fact]
    public async Task Pa18_OfRenewal_IsMarkedUnderItsHeading()
    {
        var document = await Pa18Async(Renewal);

        Docx.ShouldBeSound(document);
        Docx.Paragraphs(document)[0].ShouldBe($"FORMULIR PA-18\nREKOMENDASI PENYEDIAAN LAYANAN HOSTING\n{Mark}");
        Tags(document)[FieldTag.Renewal].ShouldBe(Mark);
    }

    [Fact]
    public async Task Forms_OfFirstRequest_AreNotMarked()
    {
        foreach (var document in new[] { await Pa17Async(Example.Header), await Pa18Async(Example.Header) })
        {
            Docx.Text(document).ShouldNotContain(Mark);
            Tags(document).Keys.ShouldNotContain(FieldTag.Renewal);
        }
    }

    private static IReadOnlyDictionary<string, string> Tags(byte[] document) => DocumentFields.Read(new MemoryStream(document));

    private static async Task<byte[]> Pa17Async(RequestHeader header)
    {
        var output = new ForwardOnlyStream();
        await new WordDocumentWriter(Example.Style).WritePa17Async(
            header, Example.Revision(Example.Typical), (_, _) => throw new InvalidOperationException("There is no picture."), output,
            TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static async Task<byte[]> Pa18Async(RequestHeader header)
    {
        var output = new ForwardOnlyStream();
        await new WordDocumentWriter(Example.Style).WritePa18Async(
            header, Example.Revision(Example.Typical), Example.Decision(Answer.Ya), output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
