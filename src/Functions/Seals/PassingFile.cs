using System.Buffers;
using System.Security.Cryptography;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Seals;

/// <summary>A file that is only looked at: hashed as it comes, kept in a temporary file that goes with its stream.</summary>
internal static class PassingFile
{
    /// <summary>A longer one is only hashed. Documents are longer only with many pictures, and nobody waits for that comparison.</summary>
    private const long Longest = 30_000_000;

    private const int PieceBytes = 81_920;

    /// <returns>The hash of all of it, and a copy to be read from its start and disposed; null when it is longer than what is compared.</returns>
    public static async Task<(Sha256Hash Hash, Stream? Copy)> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Stream? copy = Create();
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                if (copy is not null)
                {
                    await copy.WriteAsync(buffer.AsMemory(0, read), cancellation);
                    copy = copy.Length > Longest ? await DropAsync(copy) : copy;
                }
            }

            copy?.Position = 0;
            return (Sha256Hash.FromBytes(hash.GetHashAndReset()), copy);
        }
        catch
        {
            copy?.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether it begins as every Word document does (APPNOTE 4.3.7). Left at its start.</summary>
    public static bool IsZip(Stream copy)
    {
        Span<byte> head = stackalloc byte[4];
        var isZip = copy.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK\u0003\u0004"u8);
        copy.Position = 0;
        return isZip;
    }

    private static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });

    private static async Task<Stream?> DropAsync(Stream copy)
    {
        await copy.DisposeAsync();
        return null;
    }
}
