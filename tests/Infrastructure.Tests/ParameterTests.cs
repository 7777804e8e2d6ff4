using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public partial class ParameterTests
{
    [Fact]
    public void MainParameters_Always_TakeEachParameterFromTheEnvironment()
    {
        var declared = Declaration().Matches(Repository.Read("infra/main.bicep")).Select(match => match.Groups[1].Value);

        using var file = JsonDocument.Parse(Repository.Read("infra/main.parameters.json"));
        var parameters = file.RootElement.GetProperty("parameters").EnumerateObject().ToList();

        parameters.Select(parameter => parameter.Name).ShouldBe(declared);
        parameters.ShouldAllBe(parameter => Variable().IsMatch(parameter.Value.GetProperty("value").GetString()!));
    }

    /// <summary>Azure refuses to change it, so without it every deployment after the first one's month would fail.</summary>
    [Fact]
    public async Task BudgetStart_OfTheFirstDeployment_IsWhatLaterOnesGet()
    {
        using var template = JsonDocument.Parse(await Bicep.RunAsync("build", "--no-restore", "--stdout", Repository.PathOf("infra/main.bicep")));

        var kept = template.RootElement.GetProperty("outputs").GetProperty("BUDGET_START").GetProperty("value").GetString();

        kept.ShouldBe("[parameters('budgetStart')]");
        Repository.Read("infra/main.parameters.json").ShouldContain("\"budgetStart\": { \"value\": \"${BUDGET_START}\" }");
    }

    [GeneratedRegex(@"^param (\w+) ", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>A value without a default: defaults belong in main.bicep only.</summary>
    [GeneratedRegex(@"^\$\{[A-Z_]+\}$")]
    private static partial Regex Variable();
}
