using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Site;

/// <summary>Removes accepted files that no stored act uses.</summary>
public sealed class UnusedFiles(IFileStore files, IRequestStore store)
{
    /// <summary>Removes those of some files that the request does not name: a write whose answer was lost may have been stored after all.</summary>
    public async Task RemoveAsync(RequestId id, IEnumerable<FileId> these, CancellationToken cancellation)
    {
        var request = await store.FindAsync(id, cancellation);
        var used = request?.Attachments.Select(file => file.Id).ToHashSet() ?? [];
        await files.DeleteAsync(id, these.Where(file => !used.Contains(file)), cancellation);
    }
}
