using HostingFunctions.Domain.Requests;
using QRCoder;

namespace HostingFunctions.Documents.Forms;

/// <summary>The QR code that leads to where the document's hash is registered. It proves nothing by itself.</summary>
internal static class Seal
{
    private const int PixelsPerModule = 4;

    /// <summary>
    /// A PNG. The address is in capitals, which a QR code holds in less room (ISO/IEC 18004, alphanumeric mode): host and path are read
    /// without regard to case, unless the service lies in a folder of somebody else's site.
    /// </summary>
    public static byte[] Png(Uri root, SealId id)
    {
        var address = root.AbsoluteUri + id;
        using var code = QRCodeGenerator.GenerateQrCode(root.Segments.Length == 2 ? address.ToUpperInvariant() : address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }
}
