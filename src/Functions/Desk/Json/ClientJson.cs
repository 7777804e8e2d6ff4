using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Desk;

/// <summary>A program that works at the desk, as JSON for programs.</summary>
/// <param name="Secret">The key or secret that was just made, this once; null otherwise.</param>
internal sealed record ClientJson(string Id, string Name, string Role, DateOnly? Until, DateOnly? UsedOn, bool IsLive, string? Secret)
{
    public static ClientJson Of(Client client, DateTimeOffset now) =>
        new(client.Id, client.Name, client.Role.ToString(), client.Until, client.UsedOn, client.IsLiveAt(now), null);
}
