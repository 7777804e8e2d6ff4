using System.Net;
using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Webhooks__*</c>. The timer trigger reads <c>WebhookSchedule</c>, an NCrontab expression of six fields, by itself.</summary>
public sealed record WebhookOptions
{
    /// <summary>Networks of the city's own in which receivers stand, as CIDR, separated by commas; empty for none.</summary>
    public string Networks { get; init; } = "";

    public bool AreNetworks => Named.All(name => IPNetwork.TryParse(name, out _));

    public AllowedAddresses Allowed => new([.. Named.Select(IPNetwork.Parse)]);

    private IEnumerable<string> Named => Networks.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
