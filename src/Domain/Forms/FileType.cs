namespace HostingFunctions.Domain.Forms;

/// <summary>The kinds of file that are taken, judged by content.</summary>
public enum FileType
{
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,
    Zip,
}
