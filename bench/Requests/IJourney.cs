namespace HostingFunctions.Bench.Requests;

/// <summary>Something that people do in several acts.</summary>
internal interface IJourney
{
    /// <summary>In their order.</summary>
    IEnumerable<Act> Acts { get; }
}
