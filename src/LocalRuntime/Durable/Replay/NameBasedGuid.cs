using System.Security.Cryptography;
using System.Text;

namespace LocalRuntime.Durable;

/// <summary>UUIDs made of names (RFC 9562, version 5), in the namespace that the official SDK uses for orchestrations.</summary>
internal static class NameBasedGuid
{
    private static readonly Guid Namespace = Guid.Parse("9e952958-5e33-4daf-827f-2fa12937b875");

    /// <summary>The UUID of a name.</summary>
    public static Guid Create(string name)
    {
        // SHA-1 is what version 5 prescribes; nothing secret rests on it.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
