using System.Reflection;
using HostingFunctions.Domain.Addresses;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Functions.Tests;

/// <summary>Addresses have one home, <see cref="Routes"/> and <see cref="Paths"/>.</summary>
public sealed class RoutesTests
{
    private static IEnumerable<string> All => typeof(Routes).GetFields().Select(route => (string)route.GetRawConstantValue()!);

    [Fact]
    public void Routes_AreThoseOfTheTriggers()
    {
        var declared = typeof(HostingApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()?.Route)
            .OfType<string>();

        declared.Distinct().ShouldBe(All, ignoreOrder: true);
    }
}
