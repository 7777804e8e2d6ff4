using System.Net;
using System.Net.Sockets;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The command that starts the whole service.</summary>
public sealed class RunCommandTests
{
    [Fact]
    public async Task Run_StoppedAndStartedAgain_LeavesNoProcessAndFindsItsData()
    {
        using var data = new DataFolder();
        var ports = FreePort.Next(6);
        Filed filed;
        await using (var first = await RunCommand.StartAsync(data.Path, ports))
        {
            using var visitor = new Visitor(first.Address);
            filed = await visitor.FileAsync(FiledForm.Bare());
            await first.Mailbox.AwaitAsync(filed.Number, "confirmation.1");

            (await first.StopAsync()).ShouldBe(0);
        }

        data.Processes().ShouldBeEmpty();
        await using var second = await RunCommand.StartAsync(data.Path, ports);
        using var returning = new Visitor(second.Address);
        var journey = new Journey(returning, second.Mailbox, filed);
        (await journey.StatusPageAsync()).ShouldContain(filed.Number);
        await journey.ConfirmAsync();
    }

    [Fact]
    public async Task Run_KilledOutright_ItsPartsEndToo()
    {
        using var data = new DataFolder();
        await using var run = await RunCommand.StartAsync(data.Path, FreePort.Next(6));

        await run.KillAsync();

        await Fact.AwaitAsync("its parts to end", () => Task.FromResult(data.Processes().Count == 0), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Run_TwoStartedTogether_BothAnswer()
    {
        using var data = new DataFolder();
        var ports = FreePort.Next(12);

        var both = await Task.WhenAll(
            RunCommand.StartAsync(Path.Combine(data.Path, "one"), ports),
            RunCommand.StartAsync(Path.Combine(data.Path, "two"), ports + 6));

        foreach (var command in both)
        {
            using var visitor = new Visitor(command.Address);
            (await visitor.ReadAsync("/api/health")).ShouldContain("ok");
            await command.DisposeAsync();
        }

        data.Processes().ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_Simulate_PrintsTheTimelineAndEndsWithTheTable()
    {
        using var data = new DataFolder();

        await using var run = RunCommand.Execute([.. RunCommand.Flags(data.Path, FreePort.Next(6)), "--simulate", "2026-10-01..2026-10-02", "--seed", "3"]);
        await run.EndAsync(TimeSpan.FromMinutes(5));

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("2026-10-01 Thu 09:00  SITAMAN     mail     -> pengelola@sitaman.batam.go.id: Perpanjang sampai 31 Des 2026: 91 hari lagi");
        run.Output.TrimEnd().ShouldEndWith(" mails");
        data.Processes().ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_PortInUse_SaysWhich()
    {
        using var data = new DataFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var run = RunCommand.Execute("--port", $"{taken}", "--data", data.Path);
        await run.EndAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"port {taken} (--port) is in use");
    }

    [Fact]
    public async Task Run_DataOfAnEarlierEngine_IsRefusedAndLeftAsItIs()
    {
        using var data = new DataFolder();
        var stored = Directory.CreateDirectory(Path.Combine(data.Path, "azurite"));
        await File.WriteAllTextAsync(Path.Combine(stored.FullName, "__azurite_db_table__.json"), "{}", TestContext.Current.CancellationToken);

        await using var run = RunCommand.Execute(RunCommand.Flags(data.Path, FreePort.Next(6)));
        await run.EndAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("is of an earlier version");
        stored.EnumerateFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Run_SettingWrong_SaysWhichAndShowsNoStackOfCalls()
    {
        using var data = new DataFolder();

        await using var run = RunCommand.Execute(
            new Dictionary<string, string> { ["Calendar__Path"] = "nowhere", ["Links__ActionDays"] = "setahun" },
            RunCommand.Flags(data.Path, FreePort.Next(6)));
        await run.EndAsync(TimeSpan.FromMinutes(3));

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Calendar__Path");
        run.Output.ShouldContain("Links__ActionDays");
        run.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Run_TestMail_SaysWhatIsWrong()
    {
        using var data = new DataFolder();
        var settings = new Dictionary<string, string>
        {
            ["Site__BaseUrl"] = "http://localhost",
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = $"{FreePort.Next(1)}",
            ["Smtp__FromAddress"] = "hosting@batam.go.id",
            ["Smtp__FromName"] = "Layanan Hosting",
        };

        await using var run = RunCommand.Execute(settings, "--test-mail", "saya@batam.go.id", "--data", data.Path);
        await run.EndAsync(TimeSpan.FromMinutes(3));

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Nothing answers there");
    }

    [Fact]
    public async Task Run_DataThatCannotBeWritten_SaysSo()
    {
        await using var run = RunCommand.Execute("--data", "/proc/hosting");
        await run.EndAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.TrimEnd().ShouldBe("run: nothing can be written to /proc/hosting (--data); choose a folder of your own");
    }

    [Theory]
    [InlineData("--prot", "7071")]
    [InlineData("--port", "http")]
    [InlineData("--data")]
    [InlineData("--simulate", "2026-10-01")]
    [InlineData("--seed", "satu")]
    public async Task Run_WrongOption_SaysSoAndExitsWith2(params string[] flags)
    {
        await using var run = RunCommand.Execute(flags);
        await run.EndAsync();

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain(flags[0]);
    }
}
