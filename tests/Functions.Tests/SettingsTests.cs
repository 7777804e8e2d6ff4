using FunctionsHost.Memory;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Settings;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app checks its settings at start and names the wrong one.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Site:BaseUrl", "http://hosting.batam.go.id", "Site__BaseUrl")]
    [InlineData("Site:EmailDomain", "not a domain", "Site__EmailDomain")]
    [InlineData("Smtp:Port", "0", "Smtp__Port")]
    [InlineData("Links:ActionDays", "0", "Links__ActionDays")]
    [InlineData("Limits:AllAnHour", "-1", "Limits__")]
    [InlineData("Limits:QuietDays", "0", "Limits__QuietDays")]
    [InlineData("Contact:Phone", "0778-123456 atau 0778-654321", "Contact__Phone")]
    [InlineData("Contact:Email", "hosting", "Contact__Email")]
    [InlineData("Contact:Hours", "Setiap hari kerja", "Contact__Hours")]
    [InlineData("Letterhead:Emblem", "host.json", "Letterhead__Emblem")]
    [InlineData("Sweep:After", "-00:01:00", "Sweep__After")]
    [InlineData("Renewals:Stages", "10-01 02-29", "Renewals__Stages")]
    [InlineData("Duties:Reminders", "kadang", "Duties__Reminders")]
    [InlineData("Officials:Path", "nowhere.json", "Officials__Path")]
    [InlineData("Officials:Source", "Sheet", "Officials__Source")]
    [InlineData("Officials:Administrator:Nip", "12", "Officials__Administrator__")]
    [InlineData("Calendar:Path", "nowhere", "Calendar__Path")]
    [InlineData("AzureWebJobsStorage", "", "AzureWebJobsStorage")]
    [InlineData("AzureWebJobsStorage", "akun kami", "AzureWebJobsStorage")]
    [InlineData("Uploads:AccountName", "akun kami", "Uploads__AccountName")]
    [InlineData("Scanning:Clamd", "pemindai", "Scanning__Clamd")]
    [InlineData("Webhooks:Networks", "10.20.0.0/16, 10.21.0.0/33", "Webhooks__Networks")]
    [InlineData("SignIn:Authority", "https://masuk.batam.go.id", "SignIn__Authority")]
    [InlineData("Bounces:Address", "terlalu-panjang-sekali@batam.go.id", "Bounces__Address")]
    [InlineData("Links:StatusDays", "setahun", "Links__StatusDays")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "kunci", "APPLICATIONINSIGHTS_CONNECTION_STRING")]
    public async Task Start_SettingWrong_IsToldInASentenceThatNamesIt(string setting, string value, string named)
    {
        string[] args = [.. RunningApp.Settings("UseDevelopmentStorage=true", OfficialsJson.Usual().Path), $"--{setting}={value}"];

        (await WrongAsync(args)).ShouldHaveSingleItem().ShouldContain(named);
    }

    [Fact]
    public async Task Start_DataFileBroken_IsToldInASentenceThatNamesTheEntry()
    {
        var officials = OfficialsJson.Usual();
        File.WriteAllText(officials.Path, File.ReadAllText(officials.Path).Replace("\"email\"", "\"surat\"", StringComparison.Ordinal));
        var calendars = Directory.CreateTempSubdirectory("calendars-");
        File.WriteAllText(Path.Combine(calendars.FullName, "2026.json"), """{ "year": 2026, "holidays": [] }""");

        (await WrongAsync([.. RunningApp.Settings("UseDevelopmentStorage=true", officials.Path)]))
            .ShouldHaveSingleItem().ShouldBe("Officials__Path: entry 1, email: not an email address");
        (await WrongAsync([.. RunningApp.Settings("UseDevelopmentStorage=true", OfficialsJson.Usual().Path), $"--Calendar:Path={calendars.FullName}"]))
            .ShouldHaveSingleItem().ShouldBe("Calendar__Path: 2026.json: 'collectiveLeave' is missing");
        calendars.Delete(recursive: true);
    }

    /// <returns>What the app's own last words are, when it cannot start.</returns>
    private static async Task<IReadOnlyList<string>> WrongAsync(string[] args)
    {
        await using var hub = await TaskHub.StartAsync(TimeProvider.System);
        return WrongSettings.In(
            await Should.ThrowAsync<Exception>(() => MemoryHost.StartAsync(hub, typeof(HostingApp).Assembly, HostingApp.CreateBuilder, args)));
    }
}
