using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>A picture standing in the text.</summary>
internal static class DrawnPicture
{
    private const long EmuPerTwip = 635;

    /// <summary>A pixel at 96 to the inch.</summary>
    private const long EmuPerPixel = 9525;

    /// <param name="id">Unique among all drawings of the document, its headers and footers included (design rule 9).</param>
    /// <param name="mostWidth">In twips. A smaller picture keeps its size.</param>
    /// <param name="mostHeight">In twips.</param>
    public static Run Run(uint id, string name, string relationshipId, PictureSize size, int mostWidth, int mostHeight)
    {
        var scale = Math.Min(1.0, Math.Min(
            (double)(mostWidth * EmuPerTwip) / (size.Width * EmuPerPixel), (double)(mostHeight * EmuPerTwip) / (size.Height * EmuPerPixel)));
        var width = Math.Max(1, (long)(size.Width * EmuPerPixel * scale));
        var height = Math.Max(1, (long)(size.Height * EmuPerPixel * scale));
        var label = Printable.Line(name);
        return new Run(new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.DocProperties { Id = id, Name = $"Gambar {id}", Description = label },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = id, Name = label },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = relationshipId }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                    new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "A6A6A6" })) { Width = 6350 })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
