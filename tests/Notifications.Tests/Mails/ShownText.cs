namespace HostingFunctions.Notifications.Tests.Mails;

internal static class ShownText
{
    /// <summary>A mail's text as people see it: without the zero-width spaces that break addresses.</summary>
    public static string Shown(this string text) => text.Replace("\u200B", "", StringComparison.Ordinal);
}
