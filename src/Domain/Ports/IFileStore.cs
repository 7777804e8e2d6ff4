using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Attachments and documents of a request. They are streamed; no file is ever whole in memory.</summary>
public interface IFileStore
{
    /// <summary>Stores a file under its id; storing it again replaces it.</summary>
    /// <param name="mostBytes">The greatest length; a longer file is refused and leaves nothing behind.</param>
    /// <returns>Null when the file was longer than <paramref name="mostBytes"/>.</returns>
    Task<SavedFile?> SaveAsync(RequestId id, FileId file, Stream content, string mediaType, long mostBytes, CancellationToken cancellation);

    /// <summary>Opens a file for reading piece by piece. Null when there is none.</summary>
    Task<Stream?> OpenAsync(RequestId id, FileId file, CancellationToken cancellation);

    /// <summary>Removes the given files; skips those that do not exist.</summary>
    Task DeleteAsync(RequestId id, IEnumerable<FileId> these, CancellationToken cancellation);

    /// <summary>Removes every file of a request that was never stored.</summary>
    Task DeleteAllAsync(RequestId id, CancellationToken cancellation);
}
