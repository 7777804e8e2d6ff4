using System.IO.Compression;
using System.Text;
using System.Xml;

namespace HostingFunctions.Domain.Files;

/// <summary>
/// What a ZIP file opens with, as Office finds it (ECMA-376, part 2): its relationships name a part, and <c>[Content_Types].xml</c> says what that is.
/// The names of other parts prove nothing: any ZIP may hold a folder <c>word</c>, and a document with macros looks like one without.
/// </summary>
public static class OfficePackage
{
    /// <summary>Longer than any real one; a few bytes of ZIP can hold gigabytes.</summary>
    private const int MostCharacters = 1_000_000;

    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    private static readonly XmlReaderSettings Settings =
        new() { Async = true, MaxCharactersInDocument = MostCharacters, DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The content type of the part that the package opens with, or of an OpenDocument file; null for any other ZIP.</summary>
    /// <param name="zip">Seekable.</param>
    /// <exception cref="InvalidDataException">It is no ZIP whose directory can be read.</exception>
    public static async Task<string?> OpensWithAsync(Stream zip, CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
        var parts = archive.Entries.ToLookup(entry => entry.FullName, StringComparer.OrdinalIgnoreCase);
        try
        {
            return parts["_rels/.rels"].FirstOrDefault() is { } relationships && parts["[Content_Types].xml"].FirstOrDefault() is { } types
                ? await OpensWithAsync(relationships, types, parts, cancellation)
                : parts["mimetype"].FirstOrDefault() is { } mediaType ? await OpenDocumentAsync(mediaType, cancellation) : null;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            // Locked, or packed in a way of its own: no Office program reads it as a document.
            return null;
        }
    }

    private static async Task<string?> OpensWithAsync(
        ZipArchiveEntry relationships, ZipArchiveEntry types, ILookup<string, ZipArchiveEntry> parts, CancellationToken cancellation)
    {
        var part = await FirstAsync(
            relationships, xml => xml.LocalName == "Relationship" && IsMain(xml.GetAttribute("Type")) ? xml.GetAttribute("Target") : null, cancellation);
        if (part?.Replace('\\', '/').TrimStart('.').TrimStart('/') is not { } name || !parts.Contains(name))
        {
            return null;
        }

        return await FirstAsync(
                types, xml => xml.LocalName == "Override" && Is(xml, "PartName", "/" + name) ? xml.GetAttribute("ContentType") : null, cancellation)
            ?? await FirstAsync(
                types, xml => xml.LocalName == "Default" && Is(xml, "Extension", name.Split('.')[^1]) ? xml.GetAttribute("ContentType") : null, cancellation);
    }

    /// <summary>Of Office, in its transitional and its strict form, and of Visio.</summary>
    private static bool IsMain(string? relationship) =>
        relationship is "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            or "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
            or "http://schemas.microsoft.com/visio/2010/relationships/document";

    private static bool Is(XmlReader xml, string attribute, string value) =>
        string.Equals(xml.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    private static async Task<string?> FirstAsync(ZipArchiveEntry part, Func<XmlReader, string?> find, CancellationToken cancellation)
    {
        await using var content = await part.OpenAsync(cancellation);
        using var xml = XmlReader.Create(content, Settings);
        while (await xml.ReadAsync())
        {
            if (xml.NodeType == XmlNodeType.Element && find(xml) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>OpenDocument 1.2, part 3, 3.3: a part that holds nothing but the media type.</summary>
    private static async Task<string?> OpenDocumentAsync(ZipArchiveEntry part, CancellationToken cancellation)
    {
        var text = new byte[100];
        await using var content = await part.OpenAsync(cancellation);
        var length = await content.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellation);
        var type = Encoding.ASCII.GetString(text, 0, length).Trim();
        return type.StartsWith(OpenDocument, StringComparison.Ordinal) ? type : null;
    }
}
