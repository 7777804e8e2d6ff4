using HostingFunctions.Telemetry;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

/// <summary>Whether the app cannot start because of a setting, or of a data file that one names: whoever set it needs a sentence, no stack of calls.</summary>
public static class WrongSettings
{
    /// <returns>A sentence for each wrong setting, naming it; empty when the app failed for another reason.</returns>
    public static IReadOnlyList<string> In(Exception failure) => failure switch
    {
        AggregateException several => [.. several.InnerExceptions.SelectMany(In)],
        OptionsValidationException invalid => [.. invalid.Failures],
        InvalidDataException broken => [broken.Message],
        InvalidOperationException { Source: "Azure.Monitor.OpenTelemetry.Exporter" } unread => [$"{TelemetrySetUp.Setting}: {unread.Message}"],
        _ => [],
    };
}
