using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>Where HTTP is served.</summary>
internal static class ListenAddress
{
    private const int DefaultPort = 7071;

    /// <summary>
    /// <c>--urls</c>, else <c>--port</c>, else <c>ASPNETCORE_URLS</c>, else <c>Host.LocalHttpPort</c>, else port 7071; ports are served on
    /// 127.0.0.1.
    /// </summary>
    /// <exception cref="InvalidOperationException"><c>--port</c> is not a port.</exception>
    internal static string Resolve(IConfiguration commandLine, IConfiguration settings, LocalSettings local) =>
        commandLine["urls"]
        ?? (commandLine["port"] is { } port ? Loopback(Parse(port)) : null)
        ?? settings["ASPNETCORE_URLS"]
        ?? Loopback(local.HttpPort ?? DefaultPort);

    private static int Parse(string port) =>
        ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException($"--port {port} is not a port.");

    private static string Loopback(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
}
