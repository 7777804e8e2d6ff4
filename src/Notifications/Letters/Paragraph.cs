namespace HostingFunctions.Notifications.Letters;

internal sealed record Paragraph(string Words) : LetterPart
{
    public override string Text => Words.Inert();

    public override string Html => $"""<p style="margin:0 0 16px">{Words.Inert().Encoded()}</p>""";
}
