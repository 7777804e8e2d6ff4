using System.Text;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Identity;

/// <summary>A plain mailbox <c>local@domain</c>. It has no display name, quoted part or comment, so no part of it can act as syntax in a mail header.</summary>
public sealed partial record EmailAddress
{
    /// <summary>What stands around an address in a text; some of it an address might hold itself, but none that an agency has does.</summary>
    private static readonly char[] Around = [.. " \n,;:=/|()<>[]{}\"“”„«»"];

    private static readonly char[] AtEnds = [.. ".-_'‘’`*!?"];

    private EmailAddress(string value) => Value = value;

    /// <summary>At most 254 characters, 64 of them before the <c>@</c> (RFC 5321, 4.5.3.1); lower case.</summary>
    public string Value { get; }

    public string Domain => Value[(Value.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public static EmailAddress? TryParse(string? text)
    {
        var value = text?.Trim().ToLowerInvariant() ?? "";
        return value.Length <= 254 && value.IndexOf('@', StringComparison.Ordinal) <= 64 && Pattern().IsMatch(value) ? new EmailAddress(value) : null;
    }

    /// <exception cref="FormatException">The text is not an email address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text) ?? throw new FormatException("Not an email address.");

    /// <summary>The addresses in a text that people wrote for people, such as <c>Telp:0778-123456, Email:dinas.a@batam.go.id.</c>, in their order.</summary>
    public static IEnumerable<EmailAddress> In(string text) =>
        TypedText.Read(text, lines: true).Value.Split(Around).Select(word => TryParse(word.Trim(AtEnds))).OfType<EmailAddress>();

    /// <summary>Whether a character may stand in one at all.</summary>
    public static bool MayHold(Rune character) => character.Value == '@' || (character.IsAscii && Plain().IsMatch(character.ToString()));

    /// <summary>True when the address belongs to the domain itself or one of its subdomains.</summary>
    public bool IsIn(string domain) =>
        Domain.Equals(domain, StringComparison.OrdinalIgnoreCase) || Domain.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether mail to both reaches one mailbox: mail servers leave out what follows a plus sign.</summary>
    public bool IsSameMailboxAs(EmailAddress? other) => other is not null && Mailbox == other.Mailbox;

    public override string ToString() => Value;

    private string Mailbox => Value.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? $"{Value[..plus]}@{Domain}" : Value;

    [GeneratedRegex(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
