using System.Net;
using System.Net.Sockets;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Webhooks;

/// <summary>
/// Connections to receivers. The address that is checked is the one that is connected to, so a name that leads elsewhere a moment later gains nothing.
/// </summary>
public sealed class CheckedConnections(IOptions<WebhookOptions> options)
{
    private readonly AllowedAddresses allowed = options.Value.Allowed;

    /// <summary>Where a name leads now.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <exception cref="AddressRefusedException">One of its addresses is not permitted.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var isPlain = context.InitialRequestMessage.RequestUri!.Scheme == Uri.UriSchemeHttp;
        var addresses = await Resolve(context.DnsEndPoint.Host, cancellation);
        if (!addresses.All(address => allowed.Allows(address, isPlain)))
        {
            throw new AddressRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
