using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

public static class SealPath
{
    /// <summary>Where anybody checks an issued document: <c>/verifikasi/{id}</c>.</summary>
    public static string Of(SealId seal) => $"/verifikasi/{seal}";
}
