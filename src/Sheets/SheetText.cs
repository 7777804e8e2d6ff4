namespace HostingFunctions.Sheets;

/// <summary>Texts as a cell of an XLSX file can hold them.</summary>
internal static class SheetText
{
    /// <summary>The most that a cell holds (ECMA-376, as Excel and LibreOffice read it).</summary>
    private const int Longest = 32_767;

    /// <summary>Without what no cell can hold: characters that XML forbids show as U+FFFD (rule 9).</summary>
    public static string Of(string? text)
    {
        if (text is null or "")
        {
            return "";
        }

        var kept = text.Length > Longest ? text[..Longest] : text;
        return kept.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0 ? kept : string.Create(kept.Length, kept, (shown, from) =>
        {
            for (var place = 0; place < shown.Length; place++)
            {
                shown[place] = IsAllowed(from, place) ? from[place] : '\uFFFD';
            }
        });
    }

    private static bool IsAllowed(string text, int place) => text[place] switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        var character when char.IsHighSurrogate(character) => place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]),
        var character when char.IsLowSurrogate(character) => place > 0 && char.IsHighSurrogate(text[place - 1]),
        _ => true,
    };
}
