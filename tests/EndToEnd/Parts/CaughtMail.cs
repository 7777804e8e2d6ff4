using System.Text.Json;
using System.Text.RegularExpressions;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A mail as the mail catcher received it.</summary>
/// <param name="MessageId">Its left part is the mail's announcement.</param>
public sealed record CaughtMail(string MessageId, IReadOnlyList<string> To, IReadOnlyList<string> Cc, string Subject, string Text, string Html)
{
    public bool Announces(string what) => MessageId.Contains($".{what}.", StringComparison.Ordinal);

    /// <summary>The path of the personal link for <paramref name="purpose"/>, e.g. <c>/tinjau/...</c>.</summary>
    /// <param name="purpose"><c>konfirmasi</c>, <c>tinjau</c>, <c>revisi</c> or <c>status</c>.</param>
    public string Link(string purpose)
    {
        var match = Regex.Match(Text, $@"http://localhost:\d+(/{purpose}/[A-Za-z0-9_-]{{64}})(?=\s|$)");
        match.Success.ShouldBeTrue($"no link for '{purpose}' in the mail '{Subject}'");
        Html.ShouldContain(match.Value);
        return match.Groups[1].Value;
    }

    public static CaughtMail Read(JsonElement mail) => new(
        mail.GetProperty("headers").GetProperty("message-id").GetString()!.Trim('<', '>'),
        Addresses(mail, "to"), Addresses(mail, "cc"),
        mail.GetProperty("subject").GetString()!, mail.GetProperty("text").GetString()!, mail.GetProperty("html").GetString()!);

    private static List<string> Addresses(JsonElement mail, string header) =>
        mail.TryGetProperty(header, out var found) && found.ValueKind == JsonValueKind.Array
        ? [.. found.EnumerateArray().Select(person => person.GetProperty("address").GetString()!)]
        : [];
}
