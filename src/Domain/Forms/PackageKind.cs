using static HostingFunctions.Domain.Forms.FileProblems;

namespace HostingFunctions.Domain.Forms;

/// <summary>What a ZIP file is, by what it opens with: a type that is taken, or what is wrong with it.</summary>
public sealed record PackageKind(FileType Type, string? Problem = null)
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";
    private const string Word = "DOCX atau PDF";
    private const string Excel = "XLSX atau PDF";
    private const string Pdf = "PDF";

    /// <param name="contentType">As <see cref="Files.OfficePackage"/> finds it.</param>
    public static PackageKind Of(string? contentType) => contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        OpenXml + "wordprocessingml.document.main+xml" => new(FileType.Docx),
        OpenXml + "spreadsheetml.sheet.main+xml" => new(FileType.Xlsx),
        OpenXml + "wordprocessingml.template.main+xml" => Not("templat Word (DOTX)", Word),
        OpenXml + "spreadsheetml.template.main+xml" => Not("templat Excel (XLTX)", Excel),
        "application/vnd.ms-word.document.macroenabled.main+xml" => Not("dokumen Word dengan makro (DOCM)", Word),
        "application/vnd.ms-word.template.macroenabledtemplate.main+xml" => Not("templat Word dengan makro (DOTM)", Word),
        "application/vnd.ms-excel.sheet.macroenabled.main+xml" => Not("buku kerja Excel dengan makro (XLSM)", Excel),
        "application/vnd.ms-excel.template.macroenabled.main+xml" => Not("templat Excel dengan makro (XLTM)", Excel),
        "application/vnd.ms-excel.sheet.binary.macroenabled.main" => Not("buku kerja Excel biner (XLSB)", Excel),
        "application/vnd.ms-excel.addin.macroenabled.main+xml" => Not("tambahan Excel (XLAM)", Excel),
        { } type when type.StartsWith(OpenXml + "presentationml.", StringComparison.Ordinal) => Not("salindia PowerPoint (PPTX)", Pdf),
        { } type when type.StartsWith("application/vnd.ms-powerpoint.", StringComparison.Ordinal) => Not("salindia PowerPoint dengan makro (PPTM)", Pdf),
        { } type when type.StartsWith("application/vnd.ms-visio.", StringComparison.Ordinal) => Not("gambar Visio (VSDX)", Pdf),
        "application/vnd.oasis.opendocument.text" => Not("dokumen OpenDocument (ODT)", Pdf),
        "application/vnd.oasis.opendocument.spreadsheet" => Not("lembar kerja OpenDocument (ODS)", Pdf),
        "application/vnd.oasis.opendocument.presentation" => Not("salindia OpenDocument (ODP)", Pdf),
        { } type when type.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) => Not("dokumen OpenDocument", Pdf),
        _ => new(FileType.Zip),
    };

    private static PackageKind Not(string kind, string instead) => new(FileType.Zip, NotTaken(kind, instead));
}
