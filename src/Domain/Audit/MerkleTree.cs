using System.Security.Cryptography;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>One hash of many, as in RFC 6962: of a leaf after the byte 0, of two nodes after the byte 1; what has no neighbour goes up as it is.</summary>
public static class MerkleTree
{
    /// <param name="leaves">In their order.</param>
    public static Sha256Hash RootOf(IEnumerable<Sha256Hash> leaves)
    {
        var level = leaves.Select(leaf => SHA256.HashData([0, .. leaf.Bytes()])).ToList();
        if (level.Count == 0)
        {
            return Sha256Hash.OfNothing;
        }

        while (level.Count > 1)
        {
            level = [.. level.Chunk(2).Select(pair => pair is [var left, var right] ? SHA256.HashData([1, .. left, .. right]) : pair[0])];
        }

        return Sha256Hash.FromBytes(level[0]);
    }
}
