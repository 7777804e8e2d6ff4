using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class Pa17ComparisonTests
{
    private static readonly Revision Before = new(
        1, Requests.Requests.Form,
        [File(AttachmentKind.Documentation, "lama.pdf", 'a'), File(AttachmentKind.SecurityReport, "uji.pdf", 'b')], Requests.Requests.Now);

    [Fact]
    public void Between_SameDataAndFilesKept_IsNothing()
    {
        var after = Before with { Number = 1, Attachments = [.. Before.Attachments.Reverse().Select(file => file with { FiledWith = Requests.Requests.Id })] };

        Pa17Comparison.Between(Before, after).ShouldBeEmpty();
    }

    [Fact]
    public void Between_SameFileSentAgain_IsNothing() =>
        Pa17Comparison
            .Between(Before, Before with { Attachments = [Before.Attachments[0], File(AttachmentKind.SecurityReport, "salinan.pdf", 'b')] })
            .ShouldBeEmpty();

    [Fact]
    public void Between_NewFileUnderTheOldName_IsMarked() =>
        Pa17Comparison.Between(Before, Before with { Attachments = [Before.Attachments[0], File(AttachmentKind.SecurityReport, "uji.pdf", 'c')] })
            .ShouldBe([new Pa17Change("Laporan Hasil Uji Keamanan", "uji.pdf", "uji.pdf (isi baru)")]);

    [Fact]
    public void Between_FieldsAndFiles_NamesEachInTheFormsOrder()
    {
        var after = new Revision(
            1, Before.Form with { AgencyHeadName = "Kepala Baru", Notes = "Pindah\ngedung", ManagerPhone = "0811-222-333" },
            [File(AttachmentKind.Documentation, "baru.pdf", 'c'), Before.Attachments[1], File(AttachmentKind.Other, "tambahan.pdf", 'd')],
            Requests.Requests.Now);

        var changes = Pa17Comparison.Between(Before, after);

        changes.Select(change => change.Label).ShouldBe(
            ["Pengelola Hosting: Nomor HP", "Catatan", "Kepala OPD: Nama", "Dokumentasi Aplikasi", "Lampiran lain"]);
        changes[2].ShouldBe(new Pa17Change("Kepala OPD: Nama", Before.Form.AgencyHeadName, "Kepala Baru"));
        changes[3].ShouldBe(new Pa17Change("Dokumentasi Aplikasi", "lama.pdf", "baru.pdf"));
        changes[4].ShouldBe(new Pa17Change("Lampiran lain", "", "tambahan.pdf"));
    }

    [Fact]
    public void Between_EveryFieldOfTheForm_IsCompared()
    {
        var after = Before with
        {
            Form = new Pa17Check("batam.go.id").Check(new TypedFields(Pa17Field.All.ToDictionary(field => field, field => field switch
            {
                Pa17Field.ManagerIdKind => "nik",
                Pa17Field.ManagerId => "2171014503900007",
                Pa17Field.ManagerEmail => "lain@batam.go.id",
                Pa17Field.ManagerPhone => "0899-999-999",
                Pa17Field.AgencyHeadEmail => "kadis@batam.go.id",
                Pa17Field.AgencyHeadNip => "198001012005011009",
                Pa17Field.DocumentationUrl or Pa17Field.PseUrl => "https://lain.batam.go.id",
                _ => $"{TypedForm.Right.GetValueOrDefault(field)} lain",
            }))).Value!,
        };

        // Kind and number of the manager's identity share one label.
        Pa17Comparison.Between(Before, after).Count.ShouldBe(Pa17Field.All.Count - 1);
    }

    private static Attachment File(AttachmentKind kind, string name, char hash) =>
        new(FileId.New(), kind, name, FileType.Pdf, 10, Sha256Hash.Parse(new string(hash, 64)));
}
