using System.Text;
using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>A part that does not consist of Word's elements.</summary>
internal static class PartXml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes(Declaration + root.ToString(SaveOptions.DisableFormatting));
}
