using System.Reflection;
using System.Text.Json;
using HostingFunctions.Site;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Functions.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public void OpenApi_EveryRoute_IsDescribedWithItsMethods()
    {
        var declared = typeof(HostingApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .Where(trigger => trigger.Route != "aset/{name}")
            .SelectMany(trigger => trigger.Methods!.Where(method => method != "head").Select(method => $"{method} {PathOf(trigger.Route!)}"));

        using var stream = typeof(OpenApiFunction).Assembly.GetManifestResourceStream("openapi.json")!;
        var described = JsonDocument.Parse(stream).RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name} {path.Name}"));

        described.Order().ShouldBe(declared.Order());
    }

    private static string PathOf(string route) => route.StartsWith("{ignored", StringComparison.Ordinal) ? "/" : $"/{route}";
}
