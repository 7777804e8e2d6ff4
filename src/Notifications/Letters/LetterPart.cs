namespace HostingFunctions.Notifications.Letters;

/// <summary>A part of a letter, said once and shown twice: the text and the HTML of a mail cannot differ in what they say.</summary>
internal abstract record LetterPart
{
    /// <summary>Plain text, lines ended by <c>\n</c>, none at the end.</summary>
    public abstract string Text { get; }

    /// <summary>HTML with every value encoded.</summary>
    public abstract string Html { get; }
}
