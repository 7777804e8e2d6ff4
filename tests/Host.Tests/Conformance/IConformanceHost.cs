namespace FunctionsHost.Tests.Conformance;

/// <summary>The sample app on one of the hosts.</summary>
public interface IConformanceHost : IAsyncDisposable
{
    /// <summary>Its address changes with a restart.</summary>
    HttpClient Http { get; }

    /// <summary>Starts or restarts host and worker.</summary>
    /// <param name="settings">Settings of app and host.</param>
    Task StartAsync(IReadOnlyDictionary<string, string> settings);

    /// <summary>Kills host and worker, whatever they are doing.</summary>
    Task KillAsync();

    /// <summary>Lets time pass: moves the host's own clock if it has one, otherwise waits.</summary>
    Task PassAsync(TimeSpan time);
}
