namespace HostingFunctions.Documents.Word;

/// <summary>The styles that <see cref="StyleSheet"/> defines.</summary>
internal static class TextStyle
{
    public const string Letterhead = "KopSurat";
    public const string LetterheadRule = "GarisKopSurat";
    public const string Title = "Judul";

    /// <summary>A heading that begins a page.</summary>
    public const string PageTitle = "JudulHalaman";

    public const string Heading = "Subjudul";
    public const string Text = "Isi";

    /// <summary>An item behind its number, or a choice behind its box.</summary>
    public const string Item = "Butir";

    /// <summary>Text of a table's cell.</summary>
    public const string Cell = "Sel";

    /// <summary>Small type.</summary>
    public const string Note = "Keterangan";

    /// <summary>A hash: small, each digit as wide as the next.</summary>
    public const string Hash = "Sidik";

    public const string Signature = "TandaTangan";
    public const string Picture = "Gambar";
    public const string Footer = "KakiHalaman";
}
