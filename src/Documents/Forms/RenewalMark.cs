using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The line under the heading that tells a renewal's form from a first request's.</summary>
internal static class RenewalMark
{
    public const string Text = "PERPANJANGAN / PENDAFTARAN ULANG";

    /// <returns>A line of the heading's own paragraph; nothing on a first request's form.</returns>
    public static OpenXmlElement Line<T>(Slots<T> slots, Func<T, bool> isRenewal) => slots.Either(
        isRenewal, _ => [new Run(new Break()), ContentControl.Of(FieldTag.Renewal, Styled.Run(Text))], _ => []);
}
