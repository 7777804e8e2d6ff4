using HostingFunctions.Domain.Addresses;

namespace HostingFunctions.Pages.Models;

public sealed record PageLink(string Text, string Url)
{
    public static PageLink Home { get; } = new("Ke halaman depan", Paths.Home);
}
