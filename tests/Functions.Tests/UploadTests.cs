using System.IO.Compression;
using System.Net;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Filing;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Site;
using HostingFunctions.Testing;
using HostingFunctions.Testing.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>Which of real files are taken, under which name, and what is said of the others.</summary>
public sealed class UploadTests
{
    private static readonly string[] Taken =
    [
        "docx-plain.docx", "docx-trash-first.docx", "docx-customxml-first.docx", "xlsx-media-first.xlsx", "zip-plain.zip", "zip-stored-text-word.zip",
        "pdf-plain.pdf", "pdf-bom.pdf", "pdf-newline.pdf", "pdf-mime-preamble.pdf", "pdf-at-1000.pdf",
        "jpg-mpo.jpg", "jpg-trailing-4k.jpg", "jpg-fill-bytes.jpg", "jpg-height-0-dnl.jpg",
        "png-apng.png", "png-claims-2e31.png", "png-cgbi.png", "png-1x1.png",
    ];

    private static readonly string[] Refused =
    [
        "docm-macro.docm", "dotx-template.dotx", "xlsm-macro.xlsm", "xlsb-binary.xlsb", "pptx-slides.pptx", "odt-text.odt", "docx-encrypted-ole.docx",
        "pdf-at-2000.pdf", "html-named.pdf", "empty.pdf", "svg-named.png", "heic-head-named.jpg", "zip-sfx-prefix.zip",
        "jpg-head-only.jpg", "jpg-truncated-half.jpg", "png-truncated-60.png", "png-bad-ihdr-crc.png",
    ];

    private readonly StorageRequests storage = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_ThatAreRight_KeepTheirNames()
    {
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, Taken.Select(name => (name, SampleFile.Read(name))));

        submission.Errors.ShouldBeEmpty();
        submission.Files.Select(file => file.FileName).ShouldBe(Taken);
        submission.Files.ShouldAllBe(file => file.FileName.EndsWith(file.Type.Ending(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_ThatAreWrong_AreEachNamedAndLeaveNothing()
    {
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, Refused.Select(name => (name, SampleFile.Read(name))));

        submission.Files.ShouldBeEmpty();
        submission.Errors.Select(error => error.Message.Split(": ")[0]).ShouldBe(Refused);
        submission.Errors.ShouldAllBe(error => error.Field == "other");
        (await app.FilesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Files_MoreThanOneWhereOneIsAskedFor_TheOtherIsNamed()
    {
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, new[] { "a.pdf", "b.pdf" }.Select(name => (name, SampleFile.Read("pdf-plain.pdf"))), "securityReport");

        submission.Files.ShouldHaveSingleItem().FileName.ShouldBe("a.pdf");
        submission.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("b.pdf: ");
    }

    [Theory]
    [InlineData("docx-plain.docx", "surat.zip", "surat.zip", FileType.Zip)] // it is one, and its sender says so
    [InlineData("docx-plain.docx", "surat.doc", "surat.docx", FileType.Docx)]
    [InlineData("zip-plain.zip", "surat.docx", "surat.zip", FileType.Zip)]
    [InlineData("pdf-plain.pdf", "Surat Dinas No. 5", "Surat Dinas No. 5.pdf", FileType.Pdf)]
    [InlineData("jpg-grey.jpg", "IMG_1.JPEG", "IMG_1.JPEG", FileType.Jpeg)]
    public async Task File_NamedOtherwise_GetsAnotherEndingOnlyIfItsOwnIsWrong(string sample, string name, string stored, FileType type)
    {
        await using var app = await StartAsync();

        var file = (await ReadAsync(app, [(name, SampleFile.Read(sample))])).Files.ShouldHaveSingleItem();

        (file.FileName, file.Type).ShouldBe((stored, type));
    }

    [Theory]
    [InlineData("pdf-plain.pdf", 0)]
    [InlineData("jpg-300dpi.jpg", 0)]
    [InlineData("docx-trash-first.docx", 1)]
    public async Task File_OfAnyKind_OnlyAZipIsReadAgain(string sample, int reads)
    {
        await using var app = await StartAsync();
        storage.Take();

        await ReadAsync(app, [(sample, SampleFile.Read(sample))]);

        storage.Take().Count(request => request.StartsWith("GET uploads/", StringComparison.Ordinal)).ShouldBe(reads);
    }

    [Fact]
    public async Task Zip_OfManyFilesAndMegabytes_IsReadInThreePieces()
    {
        await using var app = await StartAsync();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var number in Enumerable.Range(0, 1000))
            {
                using var entry = zip.CreateEntry($"berkas-{number}", CompressionLevel.NoCompression).Open();
                entry.Write(new byte[6000]);
            }
        }

        storage.Take();
        var submission = await ReadAsync(app, [("arsip.zip", bytes.ToArray())]);

        submission.Files.ShouldHaveSingleItem().FileName.ShouldBe("arsip.zip");
        storage.Take().Count(request => request.StartsWith("GET uploads/", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Submit_WithAFileThatIsWrong_SaysSoAtItsField()
    {
        await using var app = await StartAsync();
        using var form = Applicant.Multipart(Applicant.Form(), [.. Applicant.Files, ("pseEvidence", "IMG_0042.HEIC", SampleFile.Read("heic-head-named.jpg"))]);

        using var answer = await app.SendAsProgramAsync(form);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("IMG_0042.HEIC: Ini foto HEIC dari ponsel");
    }

    private Task<RunningApp> StartAsync() =>
        RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);

    private static async Task<Submission> ReadAsync(RunningApp app, IEnumerable<(string Name, byte[] Content)> files, string field = "other")
    {
        using var form = Applicant.Multipart([], [.. files.Select(file => (field, file.Name, file.Content))]);
        var http = new DefaultHttpContext().Request;
        (http.ContentType, http.Body) = (form.Headers.ContentType!.ToString(), await form.ReadAsStreamAsync(Cancellation));
        await using var intake = await app.Get<Intakes>().BeginAsync();
        return await intake.ReadAsync(http, Cancellation);
    }
}
