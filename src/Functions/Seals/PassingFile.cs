using System.Buffers;
using System.Security.Cryptography;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Seals;

/// <summary>Files that are only looked at. One that may be a Word document is kept in a temporary file, which goes with its stream.</summary>
internal static class PassingFile
{
    /// <summary>A longer one is only hashed. Documents are longer only with many pictures, and nobody waits for that comparison.</summary>
    public const long Longest = 30_000_000;

    private const int PieceBytes = 81_920;

    /// <returns>The hash of all of it, and a copy to be read from its start and disposed; null when it is no ZIP, or longer than what is compared.</returns>
    public static async Task<(Sha256Hash Hash, Stream? Copy)> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Stream? copy = null;
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            // The first piece is long enough to tell the file's type by.
            var read = await content.ReadAtLeastAsync(buffer, FileTypes.HeadLength, throwOnEndOfStream: false, cancellation);
            copy = FileTypes.Recognize(buffer.AsSpan(0, read)) == FileType.Zip ? Create() : null;
            for (; read > 0; read = await content.ReadAsync(buffer, cancellation))
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

    /// <summary>A copy of a file of ours, to be read from its start and disposed.</summary>
    public static async Task<Stream> CopyAsync(Stream content, CancellationToken cancellation)
    {
        var copy = Create();
        try
        {
            await content.CopyToAsync(copy, cancellation);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
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
