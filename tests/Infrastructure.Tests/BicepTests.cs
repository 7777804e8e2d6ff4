using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public class BicepTests
{
    [Fact]
    public async Task Lint_EachFileWithEveryRule_SaysNothing() =>
        (await Bicep.RunAsync("lint", "--no-restore", "--pattern", Repository.PathOf("infra/**/*.bicep"))).ShouldBeEmpty();

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task BuildParams_EachStage_SaysNothing(string stage)
    {
        var parameters = await Bicep.RunAsync("build-params", "--no-restore", "--stdout", Repository.PathOf($"infra/{stage}.bicepparam"));

        parameters.ShouldContain("environmentName");
    }
}
