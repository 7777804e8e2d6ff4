using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The line below the heading that distinguishes a renewal's form from that of a first request.</summary>
internal static class RenewalMark
{
    public const string Text = "PERPANJANGAN / PENDAFTARAN ULANG";

    /// <returns>A line within the heading's paragraph; nothing on the form of a first request.</returns>
    public static OpenXmlElement Line<T>(Slots<T> slots, Func<T, bool> isRenewal) => slots.Either(
        isRenewal, _ => [new Run(new Break()), ContentControl.Of(FieldTag.Renewal, Styled.Run(Text))], _ => []);
}
