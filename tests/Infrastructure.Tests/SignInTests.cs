using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public partial class SignInTests
{
    /// <summary>Pages on which an official decides; they and the desk require sign-in where it is switched on.</summary>
    private static readonly string[] OfficialsRoutes = ["/tinjau/x", "/penghapusan/x", "/penggantian/x"];

    [Fact]
    public async Task PublicPaths_EveryRouteOfTheApp_AreAllButTheOfficials()
    {
        using var module = JsonDocument.Parse(await Bicep.RunAsync("build", "--no-restore", "--stdout", Repository.PathOf("infra/modules/signin.bicep")));
        var patterns = module.RootElement.GetProperty("variables").GetProperty("publicPaths").EnumerateArray().Select(path => path.GetString()!).ToList();
        var routes = typeof(Routes).GetFields().Where(field => field.Name != nameof(Routes.Nowhere)).Select(field => (string)field.GetRawConstantValue()!)
            .Select(route => "/" + Placeholder().Replace(route.Replace(Routes.Home, ""), "x"))
            .ToList();

        routes.Count.ShouldBeGreaterThan(10);
        var officials = OfficialsRoutes.Concat(routes.Where(route => route.StartsWith(Paths.Desk, StringComparison.Ordinal)));
        routes.Where(route => !IsPublic(route, patterns)).ShouldBe(officials, ignoreOrder: true);
    }

    private static bool IsPublic(string path, IEnumerable<string> patterns) => patterns.Any(pattern =>
        pattern.EndsWith("/*", StringComparison.Ordinal) ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
