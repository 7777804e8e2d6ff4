using System.Net;
using System.Net.Sockets;
using System.Text;
using HostingFunctions.Scanning;
using HostingFunctions.Settings;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>What is made of a scanner's answers, and of one that gives none. What the genuine one answers: <see cref="ScanningTests"/>.</summary>
public sealed class ClamdTests : IDisposable
{
    private readonly TcpListener scanner = new(IPAddress.Loopback, 0);
    private readonly FakeTimeProvider time = new();

    private readonly string address;

    public ClamdTests()
    {
        scanner.Start();
        address = scanner.LocalEndpoint.ToString()!;
    }

    [Theory]
    [InlineData("stream: OK\0", true, null)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", true, "Win.Test.EICAR_HDB-1")]
    [InlineData("stream: OK", true, null)] // it closed the connection
    [InlineData("INSTREAM size limit exceeded. ERROR\0", false, null)]
    [InlineData("", false, null)]
    public async Task Scan_EachAnswer_IsWhatItMeans(string answer, bool isScanned, string? virus)
    {
        var scanning = ScanAsync(Clamd());
        using var connection = await scanner.AcceptSocketAsync(TestContext.Current.CancellationToken);
        await connection.SendAsync(Encoding.ASCII.GetBytes(answer), TestContext.Current.CancellationToken);
        connection.Shutdown(SocketShutdown.Send);

        (await scanning).ShouldBe(new Verdict(isScanned, virus));
    }

    [Fact]
    public async Task Scan_NoAnswer_IsNotWaitedForLong()
    {
        var verdict = await ScanAsync(Clamd());

        verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public async Task Scan_ScannerAway_IsNotTriedForEachFile()
    {
        scanner.Stop();
        var clamd = Clamd();
        (await ScanAsync(clamd)).ShouldBe(Verdict.Unknown);
        (await clamd.ConnectAsync("zPING\0")).ShouldBeNull();

        time.Advance(TimeSpan.FromMinutes(1));

        await Should.ThrowAsync<SocketException>(() => clamd.ConnectAsync("zPING\0"));
    }

    public void Dispose() => scanner.Dispose();

    private Clamd Clamd() => new(Options.Create(new ScanningOptions { Clamd = address }), time, NullLogger<Clamd>.Instance);

    private static async Task<Verdict> ScanAsync(Clamd clamd)
    {
        using var scan = clamd.Begin();
        await scan.WriteAsync("isi"u8.ToArray());
        return await scan.EndAsync(TimeSpan.FromMilliseconds(500));
    }
}
