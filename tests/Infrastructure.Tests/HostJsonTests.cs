using System.Text.Json;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public class HostJsonTests
{
    /// <summary>The host compares the section's name with the provider's exactly; another spelling filters nothing.</summary>
    [Fact]
    public void Logging_ForApplicationInsights_LeavesCallsToTheWorker()
    {
        using var host = JsonDocument.Parse(Repository.Read("src/Functions/host.json"));
        var logging = host.RootElement.GetProperty("logging");

        logging.GetProperty("logLevel").GetProperty("Host.Results").GetString().ShouldBe("None");
        logging.GetProperty("ApplicationInsights").GetProperty("logLevel").GetProperty("Host.Results").GetString().ShouldBe("None");
        logging.GetProperty("ApplicationInsights").GetProperty("logLevel").GetProperty("default").GetString().ShouldBe("Warning");
    }
}
