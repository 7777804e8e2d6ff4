using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>Creates uploads.</summary>
public sealed class Uploads(IReceivedFiles received, UnusedFiles unused, TimeProvider time, ILogger<Upload> log)
{
    /// <param name="id">The request the files belong to.</param>
    public Upload Begin(RequestId id) => new(id, time.GetUtcNow(), received, unused, log);
}
