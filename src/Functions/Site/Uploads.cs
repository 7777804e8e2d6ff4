using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>Creates uploads.</summary>
public sealed class Uploads(IReceivedFiles received, UnusedFiles unused, Inspection inspection, TimeProvider time, ILogger<Upload> log)
{
    /// <param name="id">The request the files belong to.</param>
    public Upload Begin(RequestId id) => new(time.GetUtcNow(), id, [], received, unused, inspection, log);

    /// <summary>Adds to what a draft has. Files that come lie with its own.</summary>
    public Upload Begin(Draft draft) => new(draft.EndsAt, draft.Id, draft.Files, received, unused, inspection, log);
}
