namespace HostingFunctions.Domain.Forms;

/// <summary>A name as it is compared: however it is spaced, written large or punctuated, it is the same.</summary>
public static class PlainName
{
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
