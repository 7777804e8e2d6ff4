namespace HostingFunctions.Notifications.Letters;

internal sealed record Paragraph(string Words) : LetterPart
{
    public override string Text => Words.OneLine();

    public override string Html => $"""<p style="margin:0 0 16px">{Words.OneLine().Encoded()}</p>""";
}
