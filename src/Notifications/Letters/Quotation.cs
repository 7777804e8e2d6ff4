namespace HostingFunctions.Notifications.Letters;

/// <summary>What somebody wrote, line by line and marked as theirs, so that it cannot pass for the letter's own words.</summary>
internal sealed record Quotation(string Heading, string Words) : LetterPart
{
    public override string Text => $"{Heading}:\n{string.Join('\n', Lines.Select(line => $"> {line}"))}";

    public override string Html =>
        $"""
        <p style="margin:0 0 4px">{Heading.Encoded()}:</p>
        <blockquote style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid #d5dbe1;overflow-wrap:anywhere;word-break:break-word">
        {string.Join("<br>", Lines.Select(line => line.Encoded()))}</blockquote>
        """;

    private IEnumerable<string> Lines => Words.ReplaceLineEndings("\n").Split('\n').Select(line => line.Inert());
}
