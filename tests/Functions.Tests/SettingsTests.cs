using FunctionsHost.Memory;
using HostingFunctions.Functions.Tests.Support;
using Microsoft.Extensions.Options;

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
    [InlineData("Calendar:Path", "nowhere", "Calendar__Path")]
    [InlineData("AzureWebJobsStorage", "", "AzureWebJobsStorage")]
    public async Task Start_SettingWrong_NamesIt(string setting, string value, string named)
    {
        string[] args = [.. RunningApp.Settings("UseDevelopmentStorage=true", OfficialsJson.Usual().Path), $"--{setting}={value}"];

        await using var hub = await TaskHub.StartAsync(TimeProvider.System);

        var thrown = await Should.ThrowAsync<Exception>(() => MemoryHost.StartAsync(hub, typeof(HostingApp).Assembly, HostingApp.CreateBuilder, args));

        thrown.ShouldBeAssignableTo<Exception>().ShouldSatisfyAllConditions(
            e => (e is InvalidOperationException or OptionsValidationException).ShouldBeTrue(e.ToString()),
            e => e.Message.ShouldContain(named));
    }
}
