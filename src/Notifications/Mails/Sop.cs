namespace HostingFunctions.Notifications.Mails;

/// <summary>The SOP's own sentences, which are quoted as they are, misspellings included.</summary>
internal static class Sop
{
    public static string Says(string sentence) => $"Bunyi SOP: \u201C{sentence}\u201D";
}
