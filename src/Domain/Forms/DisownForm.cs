namespace HostingFunctions.Domain.Forms;

/// <summary>
/// The form of <c>/bukan-saya</c>. It asks for words that no scanner types; the digits cannot be asked for, because a stranger may have typed the number.
/// </summary>
public sealed record DisownForm
{
    public const string Words = "bukan saya";

    public static FormField WordsField { get; } = new("words", $"Ketik: {Words}", 40) { Called = $"Kata \"{Words}\"" };

    public static Checked<DisownForm> Check(TypedFields fields)
    {
        var typed = fields.Text(WordsField);
        fields.Refuse(WordsField.Name, typed.Length == 0 || LettersOf(typed) == LettersOf(Words) ? null : $"Ketik dua kata ini: {Words}.");
        return fields.Result(() => new DisownForm());
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
