using Microsoft.Azure.WebJobs.Host.Config;

namespace FunctionsHost.Durable;

/// <summary>The extension's HTTP management API is not served here; it only asks under which address it would be.</summary>
internal sealed class NoWebHooks : IWebHookProvider
{
    public Uri GetUrl(IExtensionConfigProvider extension) => new("http://127.0.0.1/runtime/webhooks/durabletask");
}
