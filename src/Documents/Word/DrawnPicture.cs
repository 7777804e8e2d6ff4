using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Svg = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>An inline picture. Its id, labels and sizes may be slots.</summary>
/// <param name="Id">Unique among all drawings of the document, including headers and footers (rule 9).</param>
/// <param name="RelationshipId">Refers to the part that holds the picture.</param>
internal sealed record DrawnPicture(string Id, string Label, string RelationshipId, string Width, string Height)
{
    public const long EmuPerMillimetre = 36_000;

    /// <summary>Clockwise, in 60,000ths of a degree.</summary>
    public string Turn { get; init; } = "0";

    public string IsMirrored { get; init; } = "0";

    /// <summary>What is left out at each side, in 100,000ths.</summary>
    public (string Left, string Top, string Right, string Bottom)? Crop { get; init; }

    /// <summary>Whether a fine line frames the picture: a screenshot is often as white as the paper.</summary>
    public bool IsFramed { get; init; }

    /// <summary>Whether it is an SVG file, which Word shows by an extension only ([MS-ODRAWXML] 2.3.3.1).</summary>
    public bool IsVector { get; init; }

    public Run Run() => new(new Drawing(new Wp.Inline(
        new Wp.Extent { Cx = Number(Width), Cy = Number(Height) },
        new Wp.DocProperties { Id = new UInt32Value { InnerText = Id }, Name = $"Gambar {Id}", Description = Label },
        new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = new UInt32Value { InnerText = Id }, Name = Label },
                new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill([Blip(), .. SourceRectangle(), new A.Stretch(new A.FillRectangle())]),
            new Pic.ShapeProperties([
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Number(Width), Cy = Number(Height) })
                {
                    Rotation = new Int32Value { InnerText = Turn },
                    HorizontalFlip = new BooleanValue { InnerText = IsMirrored },
                },
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                .. IsFramed ? [new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "A6A6A6" })) { Width = 6350 }] : Array.Empty<OpenXmlElement>(),
            ])))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));

    private A.Blip Blip() => new(IsVector
        ? [new A.BlipExtensionList(new A.BlipExtension(new Svg.SVGBlip { Embed = RelationshipId }) { Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" })]
        : Array.Empty<OpenXmlElement>()) { Embed = RelationshipId };

    private IEnumerable<OpenXmlElement> SourceRectangle()
    {
        return Crop is not { } crop ? [] :
        [
            new A.SourceRectangle { Left = Share(crop.Left), Top = Share(crop.Top), Right = Share(crop.Right), Bottom = Share(crop.Bottom) },
        ];

        static Int32Value Share(string text) => new() { InnerText = text };
    }

    private static Int64Value Number(string text) => new() { InnerText = text };
}
