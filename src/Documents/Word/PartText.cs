using System.Buffers;
using System.Text;

namespace HostingFunctions.Documents.Word;

/// <summary>The XML of a part while it is being filled, in UTF-8.</summary>
internal sealed class PartText
{
    /// <summary>Characters that need escaping in XML or must not be shown as they are. All others are copied in one go.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSpecial)]);

    private readonly ArrayBufferWriter<byte> bytes = new(32 * 1024);

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Appends markup unchanged.</summary>
    public void Markup(ReadOnlySpan<byte> markup) => bytes.Write(markup);

    /// <summary>
    /// Appends a value inside <c>w:t</c>; its line breaks and tabs become Word's. Characters that XML 1.0 (2.2) forbids, unpaired surrogates, and
    /// direction overrides, which make a text read as another, become U+FFFD: readers see it, and it cannot break the file.
    /// </summary>
    public void Lines(ReadOnlySpan<char> value) => Write(value, "</w:t><w:br/><w:t xml:space=\"preserve\">"u8, "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8);

    /// <summary>Appends a value on one line, inside <c>w:t</c> or an attribute.</summary>
    public void Line(ReadOnlySpan<char> value) => Write(value, " "u8, " "u8);

    private void Write(ReadOnlySpan<char> value, ReadOnlySpan<byte> lineBreak, ReadOnlySpan<byte> tab)
    {
        for (int at; (at = value.IndexOfAny(Special)) >= 0; value = value[(at + 1)..])
        {
            Encode(value[..at]);
            if (value[at] == '\r' && at + 1 < value.Length && value[at + 1] == '\n')
            {
                continue; // the line feed after it makes the break
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

    /// <summary>The encoder itself replaces unpaired surrogates by U+FFFD.</summary>
    private void Encode(ReadOnlySpan<char> value) => Encoding.UTF8.GetBytes(value, bytes);

    private static bool IsSpecial(char c) => c is '&' or '<' or '>' or '"' or '\t' || IsLineBreak(c) || IsForbidden(c);

    /// <summary>The same characters as for <see cref="string.ReplaceLineEndings()"/>.</summary>
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsForbidden(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
