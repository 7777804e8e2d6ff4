using System.Globalization;

namespace HostingFunctions.Pages.Components.Parts;

public static class FileSize
{
    /// <summary><c>25 MB</c>, <c>1,4 MB</c>, <c>312 KB</c>: in units of 1024, rounded, with the decimal comma of Bahasa Indonesia.</summary>
    /// <param name="bytes">At least 0.</param>
    public static string Text(long bytes)
    {
        const double mega = 1024 * 1024;
        return bytes >= mega
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / mega:0.#} MB").Replace('.', ',')
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(bytes / 1024.0))} KB");
    }
}
