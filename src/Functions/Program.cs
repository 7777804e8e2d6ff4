using HostingFunctions;
using HostingFunctions.Settings;
using Microsoft.Extensions.Hosting;

try
{
    if (args is [TestMail.Flag, var address])
    {
        return await TestMail.SendAsync(address);
    }

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
