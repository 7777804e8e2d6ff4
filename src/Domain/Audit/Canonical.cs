using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// What is hashed, field by field: each is written after its length (four bytes, big-endian), texts in UTF-8. So no two contents have the same bytes, and
/// another program makes the same bytes without knowing how JSON is written here.
/// </summary>
/// <param name="purpose">The first field: what is hashed for one purpose never passes for something else.</param>
public sealed class Canonical(string purpose)
{
    private readonly MemoryStream bytes = Begin(purpose);

    public Canonical Add(string text)
    {
        Write(bytes, Encoding.UTF8.GetBytes(text));
        return this;
    }

    public Canonical Add(long number) => Add(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>In UTC, to the ten-millionth of a second, as <see cref="TextOf"/> writes it.</summary>
    public Canonical Add(DateTimeOffset at) => Add(TextOf(at));

    /// <summary>As its 32 bytes.</summary>
    public Canonical Add(Sha256Hash hash) => Add(hash.Bytes());

    public Canonical Add(byte[] some)
    {
        Write(bytes, some);
        return this;
    }

    /// <summary>How many there are, then each name and value.</summary>
    public Canonical Add(IReadOnlyList<KeyValuePair<string, string>> facts)
    {
        Add(facts.Count);
        foreach (var (name, value) in facts)
        {
            Add(name).Add(value);
        }

        return this;
    }

    public Sha256Hash Hash() => Sha256Hash.FromBytes(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));

    public static string TextOf(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static MemoryStream Begin(string purpose)
    {
        var bytes = new MemoryStream(256);
        Write(bytes, Encoding.UTF8.GetBytes(purpose));
        return bytes;
    }

    private static void Write(MemoryStream bytes, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
        bytes.Write(length);
        bytes.Write(field);
    }
}
