using LocalRuntime.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Tests.Host;

public sealed class SettingsTests
{
    [Fact]
    public void LocalSettings_GiveTheirValues_UnlessAnArgumentDoes()
    {
        using var folder = new TestFolder().HostJson().Write("local.settings.json", """
            {
              // as the tools allow
              "Values": { "Mail__From": "file", "Mail:To": "file", "Count": 3, },
              "ConnectionStrings": { "Main": "file" },
            }
            """);

        var settings = TestApp.Builder(folder, [], "--Mail:To", "argument").Configuration;

        settings["Mail:From"].ShouldBe("file");
        settings["Mail:To"].ShouldBe("argument");
        settings["Count"].ShouldBe("3");
        settings.GetConnectionString("Main").ShouldBe("file");
    }

    [Fact]
    public void LocalSettings_NeverOverrideTheEnvironment()
    {
        var name = $"LocalRuntimeTests{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable($"{name}__Part", "environment");
        using var folder = new TestFolder().HostJson().Write("local.settings.json", $$"""{ "Values": { "{{name}}:Part": "file" } }""");

        TestApp.Builder(folder, []).Configuration[$"{name}:Part"].ShouldBe("environment");

        Environment.SetEnvironmentVariable($"{name}__Part", null);
    }

    [Theory]
    [InlineData("""{ "IsEncrypted": true }""")]
    [InlineData("""{ "Values": { "A": { "B": 1 } } }""")]
    [InlineData("""{ broken""")]
    public void LocalSettings_ThatTheToolsWouldNotRead_AreRefused(string text)
    {
        using var folder = new TestFolder().HostJson().Write("local.settings.json", text);

        Should.Throw<Exception>(() => TestApp.Builder(folder, [])).Message.ShouldContain("local.settings.json");
    }

    [Theory]
    [InlineData("--port 5001", "http://127.0.0.1:5001")]
    [InlineData("--urls http://127.0.0.1:0 --port 5001", "http://127.0.0.1:0")]
    [InlineData("--ASPNETCORE_URLS http://127.0.0.1:5002", "http://127.0.0.1:5002")]
    [InlineData("", "http://127.0.0.1:5003")]
    public void ListenAddress_IsTheFirstThatIsSet(string args, string expected)
    {
        var commandLine = new ConfigurationBuilder().AddCommandLine(args.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Build();

        ListenAddress.Resolve(commandLine, commandLine, new(new Dictionary<string, string?>(), 5003)).ShouldBe(expected);
    }

    [Fact]
    public void HostJson_IsOverriddenBySettings()
    {
        using var folder = new TestFolder().HostJson("""
            { "version": "2.0", "extensions": { "durableTask": { "hubName": "%Hub%", "defaultVersion": "1.0" } } }
            """);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hub"] = "Named",
            ["AzureFunctionsJobHost:extensions:durableTask:defaultVersion"] = "2.0",
        }).Build();

        var hostJson = HostJson.Read(folder.Path, settings);

        hostJson.HubName.ShouldBe("Named");
        hostJson.DefaultVersion.ShouldBe("2.0");
        hostJson.RoutePrefix.ShouldBe("api");
    }

    [Fact]
    public void Environment_IsDevelopmentUnlessToldOtherwise()
    {
        using var folder = new TestFolder().HostJson();

        TestApp.Builder(folder, []).Environment.EnvironmentName.ShouldBe("Development");
        TestApp.Builder(folder, [], "--environment", "Production").Environment.EnvironmentName.ShouldBe("Production");
    }
}
