using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A file of a submission that is not accepted yet.</summary>
/// <param name="Begun">When the submission began.</param>
/// <param name="Request">The request that it will belong to.</param>
public sealed record ReceivedFile(DateTimeOffset Begun, RequestId Request, FileId Id);
