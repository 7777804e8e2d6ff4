namespace HostingFunctions.Documents.Word;

/// <summary>The parts of a document, by their names in the package.</summary>
internal static class PartName
{
    /// <summary>Where the parts of the text lie; <see cref="InFolder"/> names them from there.</summary>
    public const string Folder = "word/";

    public const string Document = Folder + "document.xml";
    public const string DocumentRelationships = Folder + "_rels/document.xml.rels";
    public const string Styles = Folder + "styles.xml";
    public const string Settings = Folder + "settings.xml";
    public const string Letterhead = Folder + "header1.xml";
    public const string Footer = Folder + "footer1.xml";
    public const string Properties = "docProps/core.xml";
    public const string PackageRelationships = "_rels/.rels";
    public const string ContentTypes = "[Content_Types].xml";

    public static string InFolder(string part) => part[Folder.Length..];
}
