using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>The last entry of a chain, upon which the next one is chained.</summary>
/// <param name="Seq">Of the last entry; 0 before the first.</param>
/// <param name="Hash">Of the last entry; zeros before the first.</param>
public sealed record TrailHead(ChainId Chain, long Seq, Sha256Hash Hash)
{
    /// <summary>Stands before the first entry.</summary>
    public static Sha256Hash Zeros { get; } = Sha256Hash.FromBytes(new byte[32]);

    public static TrailHead Before(ChainId chain) => new(chain, 0, Zeros);

    /// <param name="salt">Random, of the entry alone.</param>
    public ChainedEntry Next(AuditEntry entry, byte[] salt) =>
        new ChainedEntry(Chain, Seq + 1, entry.At, entry.Revision, entry.Fact?.Fields() ?? [], Speech.Of(entry, salt), Hash, Zeros).Sealed();
}
