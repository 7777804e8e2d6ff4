using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>What the parts of a hub share.</summary>
internal sealed record HubServices(
    TaskHubOptions Options,
    HubStore Store,
    HubLease Lease,
    Registry Registry,
    TimeProvider Time,
    Ticks Ticks,
    Idleness Idleness,
    Pulse Pulse,
    ILoggerFactory Loggers,
    ILogger Log);
