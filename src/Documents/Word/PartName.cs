namespace HostingFunctions.Documents.Word;

/// <summary>The names of a document's parts in its package, and the ids by which the text refers to them.</summary>
internal static class PartName
{
    private const string Folder = "word/";

    public const string Document = Folder + "document.xml";
    public const string DocumentRelationships = Folder + "_rels/document.xml.rels";
    public const string Styles = Folder + "styles.xml";
    public const string Settings = Folder + "settings.xml";
    public const string Letterhead = Folder + "header1.xml";

    public const string LetterheadRelationships = Folder + "_rels/header1.xml.rels";

    /// <summary>The footer of the first page, which carries the seal.</summary>
    public const string SealedFooter = Folder + "footer1.xml";

    public const string SealedFooterRelationships = Folder + "_rels/footer1.xml.rels";
    public const string Footer = Folder + "footer2.xml";
    public const string Seal = Folder + "media/seal.png";
    public const string Properties = "docProps/core.xml";
    public const string PackageRelationships = "_rels/.rels";
    public const string ContentTypes = "[Content_Types].xml";

    public const string EmblemId = "emblem";
    public const string LetterheadId = "letterhead";
    public const string SealedFooterId = "sealedFooter";
    public const string FooterId = "footer";
    public const string SealId = "seal";

    /// <summary>A picture of the evidence.</summary>
    /// <param name="number">From 1.</param>
    public static string Picture(int number, string ending) => $"{Folder}media/image{number}{ending}";

    public static string Emblem(string ending) => $"{Folder}media/emblem{ending}";

    public static string PictureId(int number) => $"picture{number}";
}
