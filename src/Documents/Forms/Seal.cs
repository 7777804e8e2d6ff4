using HostingFunctions.Domain.Requests;
using QRCoder;

namespace HostingFunctions.Documents.Forms;

/// <summary>The QR code that leads to the page with the document's registered hash. It proves nothing by itself.</summary>
internal static class Seal
{
    private const int PixelsPerModule = 4;

    /// <summary>
    /// A PNG. The address is in capitals, which take less space in a QR code (ISO/IEC 18004, alphanumeric mode). Case matters neither in the host nor in
    /// the path, unless the service lies in a folder of another site.
    /// </summary>
    public static byte[] Png(Uri root, SealId id)
    {
        var address = root.AbsoluteUri + id;
        using var code = QRCodeGenerator.GenerateQrCode(root.Segments.Length == 2 ? address.ToUpperInvariant() : address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }
}
