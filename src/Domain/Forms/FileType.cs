namespace HostingFunctions.Domain.Forms;

/// <summary>The file types that are accepted, judged by content.</summary>
public enum FileType
{
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,
    Zip,

    /// <summary>Plain text in columns; only where a list is asked for.</summary>
    Csv,
}
