using Microsoft.Azure.Functions.Worker.Builder;

namespace LocalRuntime.Tests.Host;

public sealed class StartTests
{
    [Theory]
    [InlineData(typeof(WrongFunctions.SlashRoute), "maxlength(0)")]
    [InlineData(typeof(WrongFunctions.BrokenRoute), "not a route template")]
    [InlineData(typeof(WrongFunctions.ReservedRoute), "for itself")]
    [InlineData(typeof(WrongFunctions.UserLevel), "User")]
    [InlineData(typeof(WrongFunctions.NoTrigger), "no trigger")]
    [InlineData(typeof(WrongFunctions.UnfilledParameter), "'other'")]
    [InlineData(typeof(WrongFunctions.WrongName), "its name")]
    [InlineData(typeof(WrongFunctions.SameName), "has that name")]
    [InlineData(typeof(WrongFunctions.AwaitedByNobody), "ValueTask")]
    [InlineData(typeof(WrongFunctions.NotARequest), "HttpRequest")]
    public void Build_OfAWrongFunction_FailsNamingIt(Type functions, string because)
    {
        using var folder = new TestFolder().HostJson();
        var builder = TestApp.Builder(folder, [functions]).ConfigureFunctionsWebApplication();

        var message = Should.Throw<InvalidOperationException>(() => builder.Build()).Message;

        message.ShouldContain("Wrong'", Case.Insensitive);
        message.ShouldContain(because);
    }

    [Fact]
    public void Build_OfHttpFunctionsWithoutTheWebApplication_Fails()
    {
        using var folder = new TestFolder().HostJson();

        Should.Throw<InvalidOperationException>(() => TestApp.Builder(folder, [typeof(RoutingFunctions)]).Build())
            .Message.ShouldContain("ConfigureFunctionsWebApplication");
    }

    [Theory]
    [InlineData("""{ "version": "2.0", "extensionBundle": { "id": "x" } }""", "extensionBundle")]
    [InlineData("""{ }""", "version")]
    [InlineData("""{ "version": "2.0", "extensions": { "durableTask": { "hubName": "%Missing%" } } }""", "Missing")]
    public void CreateBuilder_OnAHostJsonTheHostWouldRefuse_Fails(string hostJson, string because)
    {
        using var folder = new TestFolder().HostJson(hostJson);

        Should.Throw<InvalidOperationException>(() => TestApp.Builder(folder, [])).Message.ShouldContain(because);
    }

    [Fact]
    public void Build_Twice_Fails()
    {
        using var folder = new TestFolder().HostJson();
        var builder = TestApp.Builder(folder, []);
        builder.Build().Dispose();

        Should.Throw<InvalidOperationException>(() => builder.Build());
    }
}
