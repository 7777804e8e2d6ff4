using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Tests.Retention;

public sealed class PersonalDataTests
{
    private static readonly EmailAddress Manager = Requests.Requests.Form.ManagerEmail;

    private static readonly EmailAddress Other = EmailAddress.Parse("lain@batam.go.id");

    [Fact]
    public void Files_OfAConfirmedRequest_AreWhatTheyFiledThemselvesAndTheScannerPassed()
    {
        var (own, kept, waiting, later) = (File("surat.pdf"), File("lama.pdf") with { FiledWith = Requests.Requests.Id },
            File("uji.pdf") with { CameUnscanned = true }, File("baru.pdf"));
        var request = Requests.Requests.InReview();
        request = request with
        {
            Revisions =
            [
                request.Current with { Attachments = [own, kept, waiting] },
                request.Current with { Number = 2, Form = request.Current.Form with { ManagerEmail = Other }, Attachments = [own, later] },
            ],
        };

        Of(Manager, request).ShouldBe([("surat.pdf", true), ("uji.pdf", false)]);
        Of(Other, request).ShouldBe([("baru.pdf", true)]);
    }

    [Fact]
    public void Files_OfARequestThatSomebodyFiledInAnothersName_AreTheFilersUntilItIsConfirmed()
    {
        var request = Requests.Requests.Submitted();
        request = request with
        {
            Header = request.Header with { FiledBy = Other }, Revisions = [request.Current with { Attachments = [File("surat.pdf")] }],
        };

        Of(Manager, request).ShouldBeEmpty();
        Of(Other, request).ShouldBe([("surat.pdf", true)]);
    }

    [Theory]
    [InlineData("../../etc/passwd", ".._.._etc_passwd")]
    [InlineData("C:\\surat\u0000\n.pdf", "C__surat__.pdf")]
    [InlineData("surat. ", "surat")]
    public void Path_WhateverTheName_IsOneNameInAFolderOfItsRequest(string name, string expected)
    {
        var file = new PersonalFile("Lampiran", name, Requests.Requests.Id, FileId.Of("x"));

        file.Path.ShouldBe($"berkas/{Requests.Requests.Id}/{FileId.Of("x")}-{expected}");
        Uri.UnescapeDataString(file.Link).ShouldBe(file.Path);
    }

    private static IEnumerable<(string Name, bool IsPassed)> Of(EmailAddress email, HostingRequest request) =>
        new PersonalData(email, ShowsNumbers: false).In(request)!.Files.Select(file => (file.Name, file.IsPassed));

    private static Attachment File(string name) =>
        new(FileId.Of(name), AttachmentKind.OfficialLetter, name, FileType.Pdf, 3, Sha256Hash.Of(name));
}
