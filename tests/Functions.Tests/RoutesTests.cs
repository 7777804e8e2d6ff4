using System.Reflection;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Site;
using HostingFunctions.Testing;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Functions.Tests;

/// <summary>Addresses are written only in <see cref="Routes"/> and <see cref="Paths"/>.</summary>
public sealed class RoutesTests
{
    private const string Home = "src/Domain/Addresses";

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

    /// <summary>A browser asks by GET when an address is opened again that a form led to.</summary>
    [Fact]
    public void Routes_ThatTakeForms_AreShownToo()
    {
        var triggers = typeof(HostingApp).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
            .ToLookup(trigger => trigger.Route, trigger => trigger.Methods!);

        triggers.Where(route => !route.Any(methods => methods.Contains("get"))).Select(route => route.Key).ShouldBeEmpty();
    }

    /// <summary>The host takes the first route that matches, in the order of the functions' names.</summary>
    [Fact]
    public void Nowhere_AmongFunctions_IsTheLastByName()
    {
        var last = typeof(HostingApp).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute))))
            .MaxBy(method => method.GetCustomAttribute<FunctionAttribute>()!.Name, StringComparer.OrdinalIgnoreCase)!;

        last.DeclaringType.ShouldBe(typeof(NowhereFunction));
    }

    [Fact]
    public void Source_OutsideTheirHome_NamesNoAddress()
    {
        var first = string.Join('|', All.Where(route => route != Routes.Home).Select(route => Regex.Escape(route.Split('/')[0])).Distinct());
        var literal = new Regex($$"""["']/({{first}})\b|/({{first}})/""");

        var literals =
            from file in Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            let name = Path.GetRelativePath(Repository.Root, file)
            where !name.StartsWith(Home, StringComparison.Ordinal) && !name.Split(Path.DirectorySeparatorChar).Contains("obj")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && literal.IsMatch(line)
            select $"{name}: {line.Trim()}";

        literals.ShouldBeEmpty();
    }
}
