using HostingFunctions;
using HostingFunctions.Settings;
using Microsoft.Extensions.Hosting;

try
{
    HostingApp.CreateBuilder(args).Build().Run();
    return 0;
}
catch (Exception e) when (WrongSettings.In(e) is [_, ..] wrong)
{
    // ./run shows these lines.
    foreach (var sentence in wrong)
    {
        Console.Error.WriteLine($"Wrong setting: {sentence}");
    }

    return 1;
}
