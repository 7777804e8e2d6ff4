using System.Text.RegularExpressions;

namespace HostingFunctions.Infrastructure.Tests;

public partial class AlertQueryTests
{
    public static TheoryData<string> Queries => [.. Directory.GetFiles(Repository.PathOf("infra/queries")).Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_EachName_IsOneThatTheAppEmits(string query)
    {
        var names = Repository.Read("docs/observability.md");

        var asked = Name().Matches(Repository.Read($"infra/queries/{query}")).Select(match => match.Groups[1].Value).ToList();

        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(name => names.Contains($"| `{name}` |"));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_Each_IsAskedByAnAlertAndExplained(string query)
    {
        var alert = Path.GetFileNameWithoutExtension(query);

        Repository.Read("infra/modules/alerts.bicep").ShouldContain($"loadTextContent('../queries/{query}')");
        Repository.Read("docs/runbook.md").ShouldContain($"| `{alert}` |");
    }

    [GeneratedRegex(@"== ""([^""]+)""")]
    private static partial Regex Name();
}
