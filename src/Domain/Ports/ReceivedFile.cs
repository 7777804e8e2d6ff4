using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A file of a submission that is not accepted yet.</summary>
/// <param name="At">When the submission began, or when its draft ends: from then on it grows old.</param>
/// <param name="Request">The request that it will belong to, or the draft.</param>
public sealed record ReceivedFile(DateTimeOffset At, RequestId Request, FileId Id);
