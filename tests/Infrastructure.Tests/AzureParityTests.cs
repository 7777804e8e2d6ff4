using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>docs/azure-parity.md is reliable: each line names an existing test or says why there is none.</summary>
public sealed partial class AzureParityTests
{
    private static readonly string[] Sources = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(path => path.EndsWith("Tests.cs", StringComparison.Ordinal) || path.EndsWith("Scenarios.cs", StringComparison.Ordinal))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
        .Select(File.ReadAllText)];

    [Fact]
    public void AzureParity_EachBehaviour_NamesItsSourceAndItsTest()
    {
        var rows = Rows();

        rows.Count.ShouldBeGreaterThan(30);
        rows.ShouldAllBe(row => row.Length == 4 && row.All(cell => cell.Length > 0));
        rows.ShouldAllBe(row => TestName().IsMatch(row[3]) || row[3].StartsWith("not pinned: "));
    }

    [Fact]
    public void AzureParity_EachNamedTest_Exists()
    {
        var named = Rows().SelectMany(row => TestName().Matches(row[3]))
            .Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).Distinct();

        named.Where(test => !Sources.Any(source => Regex.IsMatch(source, $@"class {test.Class}\b") && source.Contains($" {test.Method}("))).ShouldBeEmpty();
    }

    private static List<string[]> Rows() => [.. File.ReadLines(Repository.PathOf("docs/azure-parity.md"))
        .Where(line => line.StartsWith("| ") && !line.StartsWith("| ---") && !line.StartsWith("| behaviour") && line.Count(c => c == '|') == 5)
        .Select(line => line.Trim('|', ' ').Split(" | "))];

    [GeneratedRegex(@"`(\w+(?:Tests|Scenarios))\.(\w+)`")]
    private static partial Regex TestName();
}
