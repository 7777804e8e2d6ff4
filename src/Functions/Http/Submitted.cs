using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Http;

/// <summary>A request that is stored, with a link to its status.</summary>
public sealed record Submitted(RequestId Id, string Number, IssuedLink Status);
