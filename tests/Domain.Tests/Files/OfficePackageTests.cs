using System.IO.Compression;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Files;

/// <summary>A ZIP is what its relationships and content types say, wherever in it its parts lie and whatever else it holds.</summary>
public sealed class OfficePackageTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    [Theory]
    [InlineData("docx-plain.docx", FileType.Docx)]
    [InlineData("docx-trash-first.docx", FileType.Docx)]
    [InlineData("docx-customxml-first.docx", FileType.Docx)]
    [InlineData("xlsx-media-first.xlsx", FileType.Xlsx)]
    [InlineData("zip-plain.zip", FileType.Zip)]
    [InlineData("zip-stored-text-word.zip", FileType.Zip)]
    public async Task Sample_ThatIsTaken_IsWhatItIs(string sample, FileType type) => (await KindOf(SampleFile.Read(sample))).ShouldBe(new PackageKind(type));

    [Theory]
    [InlineData("docm-macro.docm", "makro (DOCM)")]
    [InlineData("dotx-template.dotx", "templat Word (DOTX)")]
    [InlineData("xlsm-macro.xlsm", "makro (XLSM)")]
    [InlineData("xlsb-binary.xlsb", "biner (XLSB)")]
    [InlineData("pptx-slides.pptx", "PowerPoint (PPTX), yang tidak diterima. Simpan sebagai PDF")]
    [InlineData("odt-text.odt", "OpenDocument (ODT), yang tidak diterima. Simpan sebagai PDF")]
    public async Task Sample_ThatIsNotTaken_IsRefusedByName(string sample, string says) =>
        (await KindOf(SampleFile.Read(sample))).Problem.ShouldNotBeNull().ShouldContain(says);

    [Theory]
    [InlineData("/word/document.xml", Transitional)]
    [InlineData("word/document.xml", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")]
    [InlineData("./WORD/Document.xml", Transitional)]
    public async Task Package_HoweverItsMainPartIsNamed_IsADocument(string target, string relationship)
    {
        var zip = Zip(
            ("[Content_Types].xml", Types("/word/document.xml", Main)), ("_rels/.rels", Relationship(target, relationship)), ("word/document.xml", "<a/>"));

        (await KindOf(zip)).Type.ShouldBe(FileType.Docx);
    }

    [Fact]
    public async Task Package_TypedByTheEndingOfItsPart_IsADocument()
    {
        var types = $"""<Types><Default Extension="xml" ContentType="{Main}"/></Types>""";

        var zip = Zip(("[Content_Types].xml", types), ("_rels/.rels", Relationship("word/d.xml", Transitional)), ("word/d.xml", "<a/>"));

        (await KindOf(zip)).Type.ShouldBe(FileType.Docx);
    }

    [Theory]
    [InlineData("word/document.xml", "word/nowhere.xml", Transitional)]
    [InlineData("word/document.xml", "word/document.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image")]
    public async Task Package_ThatOpensWithNothing_IsJustAZip(string part, string target, string relationship)
    {
        var zip = Zip(("[Content_Types].xml", Types("/" + part, Main)), ("_rels/.rels", Relationship(target, relationship)), (part, "<a/>"));

        (await KindOf(zip)).ShouldBe(new PackageKind(FileType.Zip));
    }

    [Theory]
    [InlineData("no XML")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><Types/>")]
    public async Task Package_WhoseTypesCannotBeRead_IsJustAZip(string types)
    {
        var zip = Zip(("[Content_Types].xml", types), ("_rels/.rels", Relationship("word/document.xml", Transitional)), ("word/document.xml", "<a/>"));

        (await KindOf(zip)).ShouldBe(new PackageKind(FileType.Zip));
    }

    [Fact]
    public async Task Package_WhoseTypesAreABomb_IsReadNoFurther()
    {
        var bomb = $"<Types>{string.Concat(Enumerable.Repeat("<Default/>", 5_000_000))}</Types>";
        var zip = Zip(("[Content_Types].xml", bomb), ("_rels/.rels", Relationship("word/document.xml", Transitional)), ("word/document.xml", "<a/>"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        (await KindOf(zip)).ShouldBe(new PackageKind(FileType.Zip));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public async Task Package_CutAnywhere_CannotBeRead()
    {
        var whole = SampleFile.Read("docx-plain.docx");
        for (var length = 4; length < whole.Length; length++)
        {
            await Should.ThrowAsync<InvalidDataException>(() => KindOf(whole[..length]));
        }
    }

    private static async Task<PackageKind> KindOf(byte[] zip) =>
        PackageKind.Of(await OfficePackage.OpensWithAsync(new MemoryStream(zip), TestContext.Current.CancellationToken));

    private static string Types(string part, string type) => $"""<Types><Override PartName="{part}" ContentType="{type}"/></Types>""";

    private static string Relationship(string target, string type) =>
        $"""<Relationships><Relationship Id="r" Type="{type}" Target="{target}"/></Relationships>""";

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
