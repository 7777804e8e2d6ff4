using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Attachments and documents of a request. Streams; no file lies whole in memory.</summary>
public interface IFileStore
{
    /// <summary>Stores a file under its id; a repeat replaces it.</summary>
    /// <param name="mostBytes">A longer content is refused and leaves nothing behind.</param>
    /// <returns>Null when the content was longer than <paramref name="mostBytes"/>.</returns>
    Task<SavedFile?> SaveAsync(RequestId id, FileId file, Stream content, string mediaType, long mostBytes, CancellationToken cancellation);

    /// <summary>Opens a file for reading, piece by piece. Null when there is none.</summary>
    Task<Stream?> OpenAsync(RequestId id, FileId file, CancellationToken cancellation);

    /// <summary>Removes the given files; those that are not there are passed over.</summary>
    Task DeleteAsync(RequestId id, IEnumerable<FileId> these, CancellationToken cancellation);

    /// <summary>Removes every file of a request that was never stored.</summary>
    Task DeleteAllAsync(RequestId id, CancellationToken cancellation);
}
