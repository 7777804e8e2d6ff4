using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public class BicepTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("infra"), "*.bicep", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Lint_WithEveryRule_SaysNothing(string file) => (await Bicep.RunAsync("lint", "--no-restore", Repository.PathOf(file))).ShouldBeEmpty();

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task BuildParams_EachStage_SaysNothing(string stage)
    {
        var parameters = await Bicep.RunAsync("build-params", "--no-restore", "--stdout", Repository.PathOf($"infra/{stage}.bicepparam"));

        parameters.ShouldContain("environmentName");
    }
}
