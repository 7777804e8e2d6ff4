using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Settings;
using HostingFunctions.Simulator;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.Service;

// Started by ./run --simulate, which sets the environment: storage account, mail server, address.
if (args is not [var days, .. var rest] || Period.TryParse(days) is not { } period || SeedOf(rest) is not { } seed)
{
    Console.Error.WriteLine("Usage: FROM..TO [--seed N], days such as 2026-10-01..2027-04-30, three years at most; N from 0.");
    return 2;
}

if (Environment.GetEnvironmentVariable("AzureWebJobsStorage") is not { Length: > 0 } storage)
{
    Console.Error.WriteLine("AzureWebJobsStorage is not set: start this by ./run --simulate.");
    return 2;
}

var settings = new ServiceSettings(
    storage,
    Environment.GetEnvironmentVariable("Smtp__Host") ?? "127.0.0.1",
    int.Parse(Environment.GetEnvironmentVariable("Smtp__Port") ?? "1025", CultureInfo.InvariantCulture), [])
{ Logs = true };
await using var service = new SimulatedService(settings, Wib.At(period.Opening, TimeOnly.MinValue));
try
{
    await service.StartAppAsync();
    var simulation = new Simulation(service, period, UsualCast.In(period), seed, Console.Out);
    new UsualOffice(service, simulation).PlanIn(period);
    await simulation.PlayAsync();
    return 0;
}
catch (SimulationStuckException e)
{
    Console.Error.WriteLine($"simulate: {e.Message}");
    return 1;
}
catch (Exception e) when (WrongSettings.In(e) is [_, ..] wrong)
{
    Console.Error.WriteLine($"simulate: {string.Join(' ', wrong)}");
    return 1;
}

static int? SeedOf(string[] args) => args switch
{
    [] => 1,
    ["--seed", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => seed,
    _ => null,
};
