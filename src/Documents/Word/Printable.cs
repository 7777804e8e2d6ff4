using System.Globalization;

namespace HostingFunctions.Documents.Word;

/// <summary>Figures as people in Indonesia write them.</summary>
internal static class Printable
{
    /// <summary>A size in bytes: <c>182 KB</c>, <c>2,4 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => Number(bytes, "0") + " byte",
        < 1024 * 1024 => Number(bytes / 1024.0, "0") + " KB",
        _ => Number(bytes / (1024.0 * 1024), "0.#") + " MB",
    };

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');
}
