using System.Net;
using System.Net.Sockets;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Scanning__*</c>.</summary>
public sealed record ScanningOptions
{
    /// <summary>Where the virus scanner clamd listens: <c>host:port</c>, or the path of its socket. Empty for no scanner.</summary>
    public string Clamd { get; init; } = "";

    public bool IsOn => Clamd.Length > 0;

    /// <summary>Null when <see cref="Clamd"/> names neither.</summary>
    public EndPoint? At => Clamd.StartsWith('/') ? new UnixDomainSocketEndPoint(Clamd)
        : Uri.TryCreate($"tcp://{Clamd}", UriKind.Absolute, out var address) && address is { Port: > 0, PathAndQuery: "/" or "", UserInfo: "" }
            ? new DnsEndPoint(address.DnsSafeHost, address.Port)
            : null;
}
