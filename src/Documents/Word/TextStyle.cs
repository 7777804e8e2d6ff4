namespace HostingFunctions.Documents.Word;

/// <summary>The styles that <see cref="StyleSheet"/> defines.</summary>
internal static class TextStyle
{
    public const string Letterhead = "KopSurat";
    public const string Address = "AlamatKopSurat";
    public const string LetterheadRule = "GarisKopSurat";
    public const string Title = "Judul";

    /// <summary>A heading that begins a page.</summary>
    public const string PageTitle = "JudulHalaman";

    public const string Heading = "Subjudul";
    public const string Text = "Isi";

    /// <summary>A line of text above a rule, or a rule alone. An underline would cut through descenders.</summary>
    public const string Ruled = "Bergaris";

    /// <summary>The same at the end of a form: it stays on the page of what follows.</summary>
    public const string RuledToTheEnd = "BergarisAkhir";

    /// <summary>What a recommendation is about.</summary>
    public const string Subject = "Perihal";

    /// <summary>What a picture shows.</summary>
    public const string Caption = "KeteranganGambar";

    /// <summary>An item after its number.</summary>
    public const string Item = "Butir";

    /// <summary>A choice after its box. Both stay with what follows, so that a signature stands on the page of what it signs.</summary>
    public const string Choice = "Pilihan";

    /// <summary>Text in a table cell.</summary>
    public const string Cell = "Sel";

    /// <summary>A heading within a table.</summary>
    public const string CellHeading = "SubjudulSel";

    /// <summary>Small type.</summary>
    public const string Note = "Keterangan";

    /// <summary>A file's name, with its hash at the right, or on the next line where both do not fit.</summary>
    public const string File = "Berkas";

    /// <summary>A hash, in small monospaced type. A style of characters.</summary>
    public const string Hash = "Sidik";

    public const string Signature = "TandaTangan";

    /// <summary>The signer after a label: a long name continues below itself, not below the label.</summary>
    public const string LabelledSignature = "TandaTanganBerlabel";

    /// <summary>An empty line of no height.</summary>
    public const string SectionEnd = "AkhirBagian";
    public const string Picture = "Gambar";
    public const string Footer = "KakiHalaman";
}
