using System.Text.RegularExpressions;
using HostingFunctions.Testing;
using YamlDotNet.Serialization;

namespace HostingFunctions.Infrastructure.Tests;

public partial class WorkflowTests
{
    private const string Ci = ".github/workflows/ci.yml";

    [Fact]
    public void Ci_Read_TestsAndThenDeploysTags()
    {
        var jobs = Map(Yaml(Ci)["jobs"]);

        jobs.Keys.ShouldBe(["test", "deploy"]);
        Map(jobs["deploy"])["needs"].ShouldBe(new List<object> { "test" });
        Map(jobs["deploy"])["if"].ShouldBe("startsWith(github.ref, 'refs/tags/v')");
        Map(Map(jobs["deploy"])["permissions"])["id-token"].ShouldBe("write");
        Map(Map(jobs["test"])["permissions"]).Values.ShouldAllBe(right => Equals(right, "read"));
    }

    [Fact]
    public void Ci_EveryAction_IsPinnedByHash()
    {
        var actions = Repository.Read(Ci).Split('\n').Where(line => line.Contains("uses:")).ToList();

        actions.Count.ShouldBeGreaterThan(5);
        actions.ShouldAllBe(line => Pinned().IsMatch(line));
    }

    /// <summary>
    /// azd builds <c>custom</c> only where an experiment is switched on, and writes a user secrets id into a project that has none. <see cref="PackageTests"/>
    /// shows what the project publishes.
    /// </summary>
    [Fact]
    public void AzureYaml_Read_BuildsWithALanguageOfAzdAndForAzure()
    {
        var app = Map(Map(Yaml("azure.yaml")["services"])["app"]);
        var project = Directory.GetFiles(Repository.PathOf((string)app["project"]), "*.*proj").ShouldHaveSingleItem();

        app["project"].ShouldBe("infra/Package");
        app["host"].ShouldBe("function");
        app["language"].ShouldBe("dotnet");
        File.ReadAllText(project).ShouldContain("dotnet publish src/Functions -c Release -r linux-x64 ");
        File.ReadAllText(project).ShouldContain("<UserSecretsId>");
    }

    private static Dictionary<string, object> Yaml(string path) =>
        new DeserializerBuilder().WithDuplicateKeyChecking().Build().Deserialize<Dictionary<string, object>>(Repository.Read(path));

    private static Dictionary<string, object> Map(object node) =>
        ((Dictionary<object, object>)node).ToDictionary(entry => (string)entry.Key, entry => entry.Value);

    [GeneratedRegex(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}
