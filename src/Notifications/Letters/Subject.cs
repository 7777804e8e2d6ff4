namespace HostingFunctions.Notifications.Letters;

/// <summary>A mail's subject: what to do and by when, then about what. It has room on the screen of a telephone.</summary>
internal static class Subject
{
    private const int Most = 70;

    /// <summary>A shorter rest of a name says nothing.</summary>
    private const int LeastOfName = 5;

    /// <param name="what">What the mail says or asks, and by when; never shortened.</param>
    /// <param name="name">The application, shortened to the room that is left; empty for none.</param>
    /// <param name="number">The number of the request or hosted application, whose end tells them apart.</param>
    public static string Of(string what, string name, string number)
    {
        var end = $" ({number[^8..]})";
        var room = Most - what.Length - " - ".Length - end.Length;
        var typed = name.Inert();
        return typed.Length > 0 && typed.Length <= room ? $"{what} - {typed}{end}"
            : typed.Length > 0 && room >= LeastOfName ? $"{what} - {Shortened(typed, room)}{end}"
            : $"{what}{end}";
    }

    private static string Shortened(string name, int room)
    {
        var kept = char.IsHighSurrogate(name[room - 2]) ? room - 2 : room - 1;
        return $"{name[..kept].TrimEnd()}\u2026";
    }
}
