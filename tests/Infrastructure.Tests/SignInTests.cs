using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public partial class SignInTests
{
    /// <summary>A placeholder that takes nothing.</summary>
    private const string RootPage = "{ignored:maxlength(0)?}";

    /// <summary>Where an official decides; asks for sign-in where sign-in is on.</summary>
    private static readonly string[] OfficialsRoutes = ["/tinjau/x", "/penghapusan/x"];

    [Fact]
    public async Task PublicPaths_EveryRouteOfTheApp_AreAllButTheOfficials()
    {
        using var module = JsonDocument.Parse(await Bicep.RunAsync("build", "--no-restore", "--stdout", Repository.PathOf("infra/modules/signin.bicep")));
        var patterns = module.RootElement.GetProperty("variables").GetProperty("publicPaths").EnumerateArray().Select(path => path.GetString()!).ToList();
        var routes = Directory.EnumerateFiles(Repository.PathOf("src/Functions"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(file => Route().Matches(File.ReadAllText(file)))
            .Select(match => "/" + Placeholder().Replace(match.Groups[1].Value.Replace(RootPage, ""), "x"))
            .Distinct().ToList();

        routes.Count.ShouldBeGreaterThan(10);
        routes.Where(route => !IsPublic(route, patterns)).ShouldBe(OfficialsRoutes, ignoreOrder: true);
    }

    private static bool IsPublic(string path, IEnumerable<string> patterns) => patterns.Any(pattern =>
        pattern.EndsWith("/*", StringComparison.Ordinal) ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern);

    /// <summary>All but <c>"/"</c>, which stands in a comment: the real host does not take it.</summary>
    [GeneratedRegex(@"Route = ""(?!/"")([^""]*)""")]
    private static partial Regex Route();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
