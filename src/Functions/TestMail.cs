using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HostingFunctions;

/// <summary>The app as a command: it sends one mail with the settings of the environment and of local.settings.json beside it, and ends.</summary>
internal static class TestMail
{
    public const string Flag = "--test-mail";

    /// <returns>The exit code.</returns>
    public static async Task<int> SendAsync(string address)
    {
        var builder = HostingApp.CreateBuilder([]);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = LocalSettings() });
        await using var services = builder.Services.BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<SmtpOptions>>().Value;
        var trial = new MailTrial(services.GetRequiredKeyedService<IMailer>(ObservedMailer.Unobserved), options, TimeProvider.System);
        var (hasLeft, words) = await trial.SendAsync(address, CancellationToken.None);
        await (hasLeft ? Console.Out : Console.Error).WriteLineAsync(words);
        return hasLeft ? 0 : 1;
    }

    /// <summary>As Azure Functions Core Tools reads them, which also passes them on with colons.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> LocalSettings() =>
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("local.settings.json", optional: true).Build()
            .GetSection("Values").AsEnumerable(makePathsRelative: true)
            .Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value));
}
