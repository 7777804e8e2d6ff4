namespace HostingFunctions.Notifications.Letters;

/// <summary>A heading and a list under it.</summary>
internal sealed record Items(string Heading, IEnumerable<string> Lines) : LetterPart
{
    public override string Text => $"{Heading}\n{string.Join('\n', Lines.Select(line => $"- {line.Inert()}"))}";

    public override string Html =>
        $"""
        <p style="margin:0 0 4px">{Heading.Encoded()}</p>
        <ul style="margin:0 0 16px;padding-left:24px">{string.Concat(Lines.Select(line => $"<li>{line.Inert().Encoded()}</li>"))}</ul>
        """;
}
