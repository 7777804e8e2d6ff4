using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Requests;
using ZXing;
using ZXing.QrCode;
using ZXing.QrCode.Internal;

namespace HostingFunctions.Documents.Forms;

/// <summary>The QR code that leads to the page with the document's registered hash. It proves nothing by itself.</summary>
internal static class Seal
{
    private const int PixelsPerModule = 4;

    /// <summary>
    /// The mask is fixed: readers take any, and to try all eight, as ISO/IEC 18004 advises for what a mask should make unlikely, takes longer than all the
    /// rest of a document.
    /// </summary>
    private static readonly Dictionary<EncodeHintType, object> Choices = new()
    {
        [EncodeHintType.QR_MASK_PATTERN] = 0,
        [EncodeHintType.ERROR_CORRECTION] = ErrorCorrectionLevel.M,
        [EncodeHintType.MARGIN] = 4,
    };

    /// <summary>
    /// A PNG. The address is in capitals, which take less space in a QR code (ISO/IEC 18004, alphanumeric mode). Case matters neither in the host nor in
    /// the path, unless the service lies in a folder of another site.
    /// </summary>
    public static byte[] Png(Uri root, SealId id)
    {
        var address = root.AbsoluteUri + id;
        var content = root.Segments.Length == 2 ? address.ToUpperInvariant() : address;
        var modules = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Choices);
        return BitPicture.Png(modules.Width, PixelsPerModule, (x, y) => modules[x, y]);
    }
}
