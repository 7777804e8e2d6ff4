using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>
/// Files that somebody sent and nobody has accepted yet. They lie apart from those of requests, where what was deleted can be recovered for months: what a
/// stranger sends leaves nothing behind.
/// </summary>
public interface IReceivedFiles
{
    /// <summary>Stores a file as it streams in.</summary>
    /// <param name="mostBytes">The greatest length; of a longer file nothing is stored.</param>
    /// <returns>Null when the file was longer than <paramref name="mostBytes"/>.</returns>
    Task<SavedFile?> SaveAsync(ReceivedFile file, Stream content, string mediaType, long mostBytes, CancellationToken cancellation);

    /// <summary>Opens a file for reading here and there. Nothing is asked of the store until something is read, and nothing near it once more.</summary>
    /// <param name="size">As it was saved.</param>
    /// <returns>Reading more than a directory's worth of it throws <see cref="InvalidDataException"/>.</returns>
    Stream OpenSeekable(ReceivedFile file, long size);

    /// <summary>Opens a file for reading piece by piece. Null when there is none.</summary>
    Task<Stream?> OpenAsync(ReceivedFile file, CancellationToken cancellation);

    /// <summary>Copies a file to those of a request, under the same id. Safe to repeat until it is removed here.</summary>
    Task AcceptAsync(ReceivedFile file, RequestId request, string mediaType, CancellationToken cancellation);

    /// <summary>Removes files, also those that broke off while they were sent.</summary>
    Task RemoveAsync(IEnumerable<ReceivedFile> files, CancellationToken cancellation);

    /// <summary>Files of submissions that began, or drafts that ended, earlier; also those that broke off. Of younger ones it reads only the first.</summary>
    IAsyncEnumerable<ReceivedFile> ListAsync(DateTimeOffset before, CancellationToken cancellation);
}
