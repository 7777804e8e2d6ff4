namespace HostingFunctions.Pages.Components.Parts;

public static class FilePath
{
    /// <summary>Where the holder of a link reads a file: <c>/berkas/{token}/{fileId}</c>.</summary>
    public static string Of(string token, string fileId) => $"/berkas/{Uri.EscapeDataString(token)}/{Uri.EscapeDataString(fileId)}";
}
