using System.Buffers.Text;
using System.Security.Cryptography;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Links;

/// <summary>
/// The secret of a personal link: 256 random bits, after the request's id so that one read finds both the request and the link (ADR 2). Only its SHA-256 is
/// stored. <see cref="ToString"/> hides it.
/// </summary>
public sealed record LinkToken
{
    private const int IdBytes = 16;
    private const int SecretBytes = 32;

    private readonly byte[] bytes;

    private LinkToken(byte[] bytes) => this.bytes = bytes;

    public RequestId RequestId => RequestId.From(new Guid(bytes.AsSpan(0, IdBytes)));

    /// <summary>The token in the address: 64 characters of base64url (RFC 4648, 5).</summary>
    public string Text => Base64Url.EncodeToString(bytes);

    /// <summary>The hash to store.</summary>
    public Sha256Hash Hash => Sha256Hash.Of(bytes);

    public static LinkToken New(RequestId id)
    {
        var bytes = new byte[IdBytes + SecretBytes];
        Guid.ParseExact(id.Value, "N").TryWriteBytes(bytes);
        LinkToken token;
        do
        {
            RandomNumberGenerator.Fill(bytes.AsSpan(IdBytes));
            token = new LinkToken(bytes);
        }
        while (token.Text[^1] is '-' or '_'); // mail programs leave these out of an address that ends in them
        return token;
    }

    /// <returns>Null when the text is not a token.</returns>
    public static LinkToken? TryParse(string? text)
    {
        var bytes = new byte[IdBytes + SecretBytes];
        return text?.Length == 64 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == bytes.Length
            ? new LinkToken(bytes)
            : null;
    }

    public override string ToString() => "link token";
}
