using System.Security.Cryptography;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Bounces;

/// <summary>
/// Gives each mail an address of its own for bounces to go to: <c>pantulan+{tag and MAC}@batam.go.id</c>. Whoever has had no mail from us
/// can name none, and whoever has can name that one. It says nothing of a person, stays within the 64 characters of a local part (RFC 5321, 4.5.3.1.1) and
/// survives a change of case.
/// </summary>
/// <param name="mailbox">The address of the mailbox, below which the server delivers what has a <c>+</c> and more.</param>
public sealed class BounceAddresses(string mailbox, byte[] key)
{
    /// <summary>Of the mailbox's local part: with <c>+</c> and the tag it comes to 64.</summary>
    public const int LongestLocalPart = 15;

    private const int TagBytes = 20;
    private const int MacBytes = 10;
    private static readonly string NoId = new('0', 32);

    private readonly string before = mailbox[..mailbox.IndexOf('@', StringComparison.Ordinal)] + "+";
    private readonly string after = mailbox[mailbox.IndexOf('@', StringComparison.Ordinal)..];

    public string Of(Mail mail)
    {
        var tag = BounceTag.Of(mail);
        var bytes = Convert.FromHexString((tag.Id?.Value ?? NoId) + tag.Print);
        return before + Base32.Of([.. bytes, .. MacOf(bytes)]) + after;
    }

    /// <returns>Null when the address is none that we gave.</returns>
    public BounceTag? Read(string address)
    {
        var length = address.Length - before.Length - after.Length;
        if (length <= 0 || !address.StartsWith(before, StringComparison.OrdinalIgnoreCase) || !address.EndsWith(after, StringComparison.OrdinalIgnoreCase)
            || Base32.Read(address.Substring(before.Length, length)) is not { Length: TagBytes + MacBytes } bytes
            || !CryptographicOperations.FixedTimeEquals(MacOf(bytes[..TagBytes]), bytes.AsSpan(TagBytes)))
        {
            return null;
        }

        var hex = Convert.ToHexStringLower(bytes, 0, TagBytes);
        var id = hex[..NoId.Length];
        return new BounceTag(id == NoId ? null : RequestId.Parse(id), hex[NoId.Length..]);
    }

    private byte[] MacOf(byte[] tag) => HMACSHA256.HashData(key, tag)[..MacBytes];
}
