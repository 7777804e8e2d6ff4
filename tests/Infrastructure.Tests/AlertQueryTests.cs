using System.Reflection;
using System.Text.RegularExpressions;
using HostingFunctions.Testing;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Infrastructure.Tests;

public partial class AlertQueryTests
{
    public static TheoryData<string> Queries => [.. Directory.GetFiles(Repository.PathOf("infra/queries")).Select(file => Path.GetFileName(file)!)];

    /// <summary>Name, id and level of each event, as in docs/observability.md.</summary>
    private static readonly IReadOnlyList<string> Events =
    [
        .. from type in typeof(HostingApp).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
           let message = method.GetCustomAttribute<LoggerMessageAttribute>()
           where message is not null
           select $"| `{method.Name}` | {message.EventId} | {message.Level} |",
    ];

    [Fact]
    public void Events_OfTheApp_AreThoseOnThePage()
    {
        var page = Repository.Read("docs/observability.md").Split('\n');

        // The page describes the console lines of spans and metrics separately.
        Events.Where(line => !line.Contains("| 190")).Where(line => !page.Any(row => row.StartsWith(line, StringComparison.Ordinal))).ShouldBeEmpty();
        page.Where(row => EventRow().IsMatch(row)).Where(row => !Events.Any(line => row.StartsWith(line, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_EachName_IsOneThatTheAppEmits(string query)
    {
        var names = string.Join('\n', Events) + Repository.Read("src/Functions/Telemetry/HostingMetrics.cs");

        var asked = Name().Matches(Repository.Read($"infra/queries/{query}")).Select(match => match.Groups[1].Value).ToList();

        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(name => names.Contains($"| `{name}` |") || names.Contains($"(\"{name}\","));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_Each_IsAskedByAnAlertAndExplained(string query)
    {
        var alert = Path.GetFileNameWithoutExtension(query);

        Repository.Read("infra/modules/alerts.bicep").ShouldContain($"loadTextContent('../queries/{query}')");
        Repository.Read("docs/runbook.md").ShouldContain($"| `{alert}` |");
    }

    [GeneratedRegex(@"^\| `\w+` \| \d{4} \|")]
    private static partial Regex EventRow();

    [GeneratedRegex(@"== ""([^""]+)""")]
    private static partial Regex Name();
}
