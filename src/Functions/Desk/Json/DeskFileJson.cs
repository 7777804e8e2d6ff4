using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>A file of a request, as JSON for programs.</summary>
internal sealed record DeskFileJson(string Id, string Kind, string Name, long Size, string Address)
{
    public static DeskFileJson Of(RequestId request, FileId id, string kind, string name, long size) =>
        new(id.ToString(), kind, name, size, Paths.DeskFile(request.Value, id));
}
