namespace HostingFunctions.Infrastructure.Tests;

public class BicepTests
{
    [Fact]
    public async Task Lint_EveryFileWithEveryRule_SaysNothing()
    {
        var answer = await Bicep.RunAsync("lint", "--no-restore", "--pattern", Repository.PathOf("infra/**/*.bicep"));

        answer.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task BuildParams_EachStage_SaysNothing(string stage)
    {
        var parameters = await Bicep.RunAsync("build-params", "--no-restore", "--stdout", Repository.PathOf($"infra/{stage}.bicepparam"));

        parameters.ShouldContain("environmentName");
    }
}
