using System.Buffers;
using System.Text;

namespace HostingFunctions.Documents.Word;

/// <summary>The XML of a part as it is being filled, in UTF-8.</summary>
internal sealed class PartText
{
    /// <summary>What cannot stand in XML as it is, or must not be seen as it is; all else is copied in one go.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSpecial)]);

    private readonly ArrayBufferWriter<byte> bytes = new(32 * 1024);

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Markup, as it is.</summary>
    public void Markup(ReadOnlySpan<byte> markup) => bytes.Write(markup);

    /// <summary>
    /// A value inside <c>w:t</c>, in which its line breaks and tabs become Word's. A character that XML 1.0 (2.2) forbids, half a surrogate
    /// pair, and the direction overrides that make a text read as another are shown as U+FFFD: seen by whoever reads, and unable to break the file.
    /// </summary>
    public void Lines(ReadOnlySpan<char> value) => Write(value, "</w:t><w:br/><w:t xml:space=\"preserve\">"u8, "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8);

    /// <summary>A value on one line, inside <c>w:t</c> or an attribute.</summary>
    public void Line(ReadOnlySpan<char> value) => Write(value, " "u8, " "u8);

    private void Write(ReadOnlySpan<char> value, ReadOnlySpan<byte> lineBreak, ReadOnlySpan<byte> tab)
    {
        for (int at; (at = value.IndexOfAny(Special)) >= 0; value = value[(at + 1)..])
        {
            Encode(value[..at]);
            if (value[at] == '\r' && at + 1 < value.Length && value[at + 1] == '\n')
            {
                continue; // the line feed is the break
            }

            bytes.Write(value[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => tab,
                var c when IsLineBreak(c) => lineBreak,
                _ => "\uFFFD"u8,
            });
        }

        Encode(value);
    }

    /// <summary>The encoder shows half a surrogate pair as U+FFFD by itself.</summary>
    private void Encode(ReadOnlySpan<char> value) => Encoding.UTF8.GetBytes(value, bytes);

    private static bool IsSpecial(char c) => c is '&' or '<' or '>' or '"' or '\t' || IsLineBreak(c) || IsForbidden(c);

    /// <summary>As <see cref="string.ReplaceLineEndings()"/> has it.</summary>
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsForbidden(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
