using System.Net.Http.Json;
using System.Text.Json;
using HostingFunctions.Simulator.Tests.Support;
using HostingFunctions.Testing;

[assembly: AssemblyFixture(typeof(MailServer))]

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>One real mail catcher for all simulations, which recognise their mails by Message-Id.</summary>
public sealed class MailServer : IAsyncLifetime
{
    private MailCatcher catcher = null!;

    public int Port => catcher.SmtpPort;

    public async ValueTask InitializeAsync() => catcher = await MailCatcher.StartAsync("PIPELINING");

    /// <summary>What every mail caught so far announces.</summary>
    public async Task<IReadOnlyList<string>> AnnouncementsAsync()
    {
        using var http = new HttpClient { BaseAddress = catcher.Api };
        var mails = await http.GetFromJsonAsync<JsonElement>("api/email");
        return [.. mails.EnumerateArray().Select(mail => mail.GetProperty("headers").GetProperty("message-id").GetString()!.Trim('<', '>').Split('@')[0])];
    }

    public ValueTask DisposeAsync() => catcher.DisposeAsync();
}
