using FunctionsHost.Settings;

namespace FunctionsHost.Tests.Settings;

public sealed class HostSettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("host-settings-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void HostJson_OverriddenBySettings_HasTheirValue()
    {
        WriteHostJson("""{ "version": "2.0", "extensions": { "http": { "routePrefix": "api" }, "durableTask": { "hubName": "One" } } }""");

        var host = Read(("AzureFunctionsJobHost:extensions:durableTask:hubName", "Two")).Host;

        host["extensions:durableTask:hubName"].ShouldBe("Two");
        host["extensions:http:routePrefix"].ShouldBe("api");
    }

    [Theory]
    [InlineData("""{ "version": "1.0" }""", "2.0")]
    [InlineData("""{ "version": "2.0", "extensionBundle": { "id": "x" } }""", "extensionBundle")]
    [InlineData(null, "host.json")]
    public void HostJson_NotAsTheHostTakesIt_IsRefusedSayingWhy(string? json, string why)
    {
        if (json is not null)
        {
            WriteHostJson(json);
        }

        Should.Throw<InvalidOperationException>(() => Read()).Message.ShouldContain(why);
    }

    [Fact]
    public void LocalSettings_OfAFolder_AreSettingsThatOthersOverride()
    {
        WriteHostJson("""{ "version": "2.0" }""");
        Write("local.settings.json", """{ "Values": { "Site__Name": "local", "Smtp__Host": "local" }, "ConnectionStrings": { "Db": "x" } }""");

        var settings = Read(("Smtp:Host", "given")).Values;

        settings["Site:Name"].ShouldBe("local");
        settings["Smtp:Host"].ShouldBe("given");
        settings["ConnectionStrings:Db"].ShouldBe("x");
        LocalSettings.ReadForWorker(folder.FullName).ShouldContainKeyAndValue("Site__Name", "local");
    }

    [Fact]
    public void LocalSettings_Encrypted_AreRefused()
    {
        WriteHostJson("""{ "version": "2.0" }""");
        Write("local.settings.json", """{ "IsEncrypted": true, "Values": {} }""");

        Should.Throw<InvalidOperationException>(() => Read()).Message.ShouldContain("func settings decrypt");
    }

    [Fact]
    public void Resolve_NameOfASetting_IsItsValue()
    {
        WriteHostJson("""{ "version": "2.0" }""");
        var settings = Read(("Schedule", "0 * * * * *"), ("A:B", "x"));

        settings.Resolve("%Schedule%").ShouldBe("0 * * * * *");
        settings.Resolve("hub-%A__B%-1").ShouldBe("hub-x-1");
        Should.Throw<InvalidOperationException>(() => settings.Resolve("%Missing%")).Message.ShouldContain("Missing");
    }

    private HostSettings Read(params (string Key, string? Value)[] more) =>
        HostSettings.Read(folder.FullName, more.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)), withEnvironment: false);

    private void WriteHostJson(string json) => Write("host.json", json);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(folder.FullName, name), json);
}
