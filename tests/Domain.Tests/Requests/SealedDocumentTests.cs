using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class SealedDocumentTests
{
    private static readonly HostingRequest Revised = Requests.Returned() with
    {
        Documents =
        [
            Document(DocumentKind.Pa17, 1, null), Document(DocumentKind.Pa18, 1, Procedures.DataCheck),
            Document(DocumentKind.Pa18, 1, Procedures.SecurityExamination),
            Document(DocumentKind.Pa17, 2, null), Document(DocumentKind.Pa18, 2, Procedures.DataCheck),
        ],
    };

    [Theory]
    [InlineData("17-1", null, true)]
    [InlineData("17-2", null, false)]
    [InlineData("18-1-2", "Pengecekan data", true)]
    [InlineData("18-1-3", "Pemeriksaan hasil uji keamanan", false)]
    [InlineData("18-2-2", "Pengecekan data", false)]
    public void Of_AnIssuedDocument_SaysWhatItIsAndWhetherANewerRevisionOfTheSameExists(string seal, string? stepTitle, bool hasNewerRevision)
    {
        var document = SealedDocument.Of(Revised, Seal(seal)).ShouldNotBeNull();

        document.Seal.ToString().ShouldBe($"{Requests.Id}-{seal}");
        (document.Number, document.StepTitle, document.HasNewerRevision).ShouldBe((Revised.Header.Number, stepTitle, hasNewerRevision));
    }

    [Theory]
    [InlineData("17-3")]
    [InlineData("18-2-3")]
    [InlineData("18-1-4")]
    [InlineData("18-1-9")]
    public void Of_ADocumentThatIsNotIssued_IsNull(string seal) => SealedDocument.Of(Revised, Seal(seal)).ShouldBeNull();

    private static SealId Seal(string seal) => SealId.TryParse($"{Requests.Id}-{seal}").ShouldNotBeNull();

    private static IssuedDocument Document(DocumentKind kind, int revision, string? stepKey) =>
        new(FileId.Of($"{kind}{revision}{stepKey}"), kind, revision, stepKey, "dokumen.docx", 1, Sha256Hash.OfNothing, Requests.Now);
}
