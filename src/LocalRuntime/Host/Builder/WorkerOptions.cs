namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the worker is told to be.</summary>
public class WorkerOptions
{
    /// <summary>What the worker tells the host that it can do. There is no host apart here, so nobody reads them.</summary>
    public IDictionary<string, string> Capabilities { get; } = new Dictionary<string, string>();
}
