namespace FunctionsHost.Tests.Conformance;

/// <summary>The sample app under some host.</summary>
public interface IConformanceHost : IAsyncDisposable
{
    /// <summary>Its address is another one after a restart.</summary>
    HttpClient Http { get; }

    /// <summary>Starts host and worker, the first time or again.</summary>
    /// <param name="settings">Of app and host.</param>
    Task StartAsync(IReadOnlyDictionary<string, string> settings);

    /// <summary>Ends host and worker amid whatever they do.</summary>
    Task KillAsync();

    /// <summary>Lets time go by: moves a clock that is the host's own, waits otherwise.</summary>
    Task PassAsync(TimeSpan time);
}
