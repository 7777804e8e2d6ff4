using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Notifications.Letters;

/// <summary>A personal link: a plain address in the text, a link with the address below it in the HTML.</summary>
internal sealed record PersonalLink : LetterPart
{
    private readonly bool isButton;

    private PersonalLink(string label, string url, bool isButton) =>
        (Label, Url, this.isButton) = (
            label,
            WebAddress.IsValid(url) ? url : throw new ArgumentException("A personal link must be an absolute web address.", nameof(url)),
            isButton);

    public string Label { get; }

    public string Url { get; }

    /// <summary>The one action that the letter asks for.</summary>
    public static PersonalLink Button(string label, string url) => new(label, url, isButton: true);

    public static PersonalLink Plain(string label, string url) => new(label, url, isButton: false);

    public override string Text => $"{Label}:\n{Url}";

    public override string Html => isButton
        ? $"""
          <p style="margin:0 0 4px"><a href="{Url.Encoded()}"
              style="display:inline-block;padding:12px 24px;background:#0b5394;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none"
              >{Label.Encoded()}</a></p>
          <p style="margin:0 0 16px;font-size:14px;color:#52606d;word-break:break-all">{Url.Encoded()}</p>
          """
        : $"""
          <p style="margin:0 0 16px">{Label.Encoded()}:<br>
          <a href="{Url.Encoded()}" style="color:#0b5394;font-size:14px;word-break:break-all">{Url.Encoded()}</a></p>
          """;

    /// <summary>The address is the holder's secret.</summary>
    public override string ToString() => $"link '{Label}'";
}
