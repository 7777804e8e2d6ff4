using Microsoft.Azure.WebJobs.Host.Config;

namespace FunctionsHost.Durable;

/// <summary>The extension asks for the address of its HTTP management API, which is not served here.</summary>
internal sealed class NoWebHooks : IWebHookProvider
{
    public Uri GetUrl(IExtensionConfigProvider extension) => new("http://127.0.0.1/runtime/webhooks/durabletask");
}
