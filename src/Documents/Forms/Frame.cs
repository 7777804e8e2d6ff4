using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>Every part of a document except its text and pictures. Parts that are the same in every document are made once.</summary>
internal sealed class Frame(HouseStyle style, PageLayout layout)
{
    private static readonly byte[] ContentTypesPart = PartXml.Bytes(ContentTypes.ToXml());
    private static readonly byte[] PackageRelationshipsPart = PackageRelationships().ToBytes();
    private static readonly byte[] SealedFooterRelationshipsPart = OnePicture(PartName.SealId, PartName.Seal);

    private readonly Template<Colophon> properties = CoreProperties.Template(string.Join(", ", style.Letterhead));
    private readonly byte[] styles = Fixed(new StyleSheet(style, layout).Styles());
    private readonly byte[] settings = Fixed(Settings());
    private readonly byte[] letterhead = Fixed(PageHeader.Header(style, layout));
    private readonly Template<Colophon> sealedFooter = Template<Colophon>.OfPart(slots => PageFooter.Sealed(slots, layout, style.SealRoot));
    private readonly Template<Colophon> footer = Template<Colophon>.OfPart(PageFooter.Plain);

    /// <param name="output">Written forward only; left open.</param>
    public async Task<WordDocument> BeginAsync(Stream output, Colophon colophon, CancellationToken cancellation)
    {
        var (package, text) = (new ZipPackage(output), new PartText());
        await package.WriteAsync(PartName.ContentTypes, ContentTypesPart, cancellation);
        await package.WriteAsync(PartName.PackageRelationships, PackageRelationshipsPart, cancellation);
        await package.WriteAsync(PartName.Properties, Filled(properties), cancellation);
        await package.WriteAsync(PartName.Styles, styles, cancellation);
        await package.WriteAsync(PartName.Settings, settings, cancellation);
        await package.WriteAsync(PartName.Letterhead, letterhead, cancellation);
        if (style.Emblem is { } emblem)
        {
            await package.WriteAsync(
                PartName.LetterheadRelationships, OnePicture(PartName.EmblemId, PartName.Emblem(emblem.Ending)), cancellation);
            await package.WriteAsync(PartName.Emblem(emblem.Ending), emblem.Content, cancellation);
        }

        await package.WriteAsync(PartName.SealedFooter, Filled(sealedFooter), cancellation);
        await package.WriteAsync(PartName.SealedFooterRelationships, SealedFooterRelationshipsPart, cancellation);
        await package.WriteAsync(PartName.Footer, Filled(footer), cancellation);
        await package.WriteAsync(PartName.Seal, Seal.Png(style.SealRoot, colophon.Seal), cancellation);
        return new WordDocument(package, Relationships(), text);

        ReadOnlyMemory<byte> Filled(Template<Colophon> template)
        {
            text.Clear();
            template.Fill(colophon, text);
            return text.Written;
        }
    }

    private static byte[] Fixed(OpenXmlPartRootElement root)
    {
        var text = new PartText();
        Template<object?>.OfPart(_ => root).Fill(null, text);
        return text.Written.ToArray();
    }

    /// <summary>The parts that the text refers to, except pictures.</summary>
    private static Relationships Relationships()
    {
        var relationships = new Relationships();
        relationships.Add("styles", "styles", PartName.Styles);
        relationships.Add("settings", "settings", PartName.Settings);
        relationships.Add(PartName.LetterheadId, "header", PartName.Letterhead);
        relationships.Add(PartName.SealedFooterId, "footer", PartName.SealedFooter);
        relationships.Add(PartName.FooterId, "footer", PartName.Footer);
        return relationships;
    }

    private static Relationships PackageRelationships()
    {
        var relationships = new Relationships();
        relationships.Add("document", "officeDocument", PartName.Document);
        relationships.Add("properties", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", PartName.Properties);
        return relationships;
    }

    private static byte[] OnePicture(string id, string part)
    {
        var relationships = new Relationships();
        relationships.Add(id, "image", part);
        return relationships.ToBytes();
    }

    /// <summary>Makes Word use its current layout rules, not those for files older than 2013.</summary>
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));
}
