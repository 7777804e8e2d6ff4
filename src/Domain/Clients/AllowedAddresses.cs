using System.Net;
using System.Net.Sockets;

namespace HostingFunctions.Domain.Clients;

/// <summary>
/// Which network addresses a program may be told at: those of the public internet, and of networks that the deployment permits. Anything else an address
/// could be made to lead to, and with it what only this service reaches (SSRF): its own machine, its neighbours, the cloud's metadata.
/// </summary>
/// <param name="permitted">Networks of the city's own, in which receivers stand.</param>
public sealed class AllowedAddresses(IReadOnlyList<IPNetwork> permitted)
{
    /// <summary>What no public service has (IANA special-purpose address registries), of IPv4.</summary>
    private static readonly IPNetwork[] Special4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }
            .Select(IPNetwork.Parse),
        AzurePlatform,
    ];

    /// <summary>Of IPv6 only 2000::/3 is given out; within it these are special.</summary>
    private static readonly IPNetwork[] Special6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>IPv4 addresses in the clothes of IPv6: translated by NAT64 (RFC 6052).</summary>
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>The virtual address of Azure's own agents: public by number, answered by the machine's host.</summary>
    private static IPNetwork AzurePlatform => IPNetwork.Parse("168.63.129.16/32");

    /// <param name="isPlain">Whether what is sent can be read on the way (http): then only this machine itself is told, if its network is permitted.</param>
    public bool Allows(IPAddress address, bool isPlain = false)
    {
        var real = Real(address);
        var isPermitted = permitted.Any(network => network.Contains(real));
        return isPlain ? isPermitted && IPAddress.IsLoopback(real) : isPermitted || IsPublic(real);
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Special4.Any(network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => Global6.Contains(address) && !Special6.Any(network => network.Contains(address)),
        _ => false,
    };

    /// <summary>The address that is reached in the end: of one that holds an IPv4 address, that.</summary>
    private static IPAddress Real(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : Nat64.Contains(address) ? new IPAddress(address.GetAddressBytes()[12..])
        : address;
}
