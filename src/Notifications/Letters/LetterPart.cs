namespace HostingFunctions.Notifications.Letters;

/// <summary>A part of a letter, written once and rendered twice, so that a mail's text and HTML cannot say different things.</summary>
internal abstract record LetterPart
{
    /// <summary>Plain text; <c>\n</c> separates its lines and does not end the last.</summary>
    public abstract string Text { get; }

    /// <summary>HTML with every value encoded.</summary>
    public abstract string Html { get; }
}
