using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>What a run of an orchestrator starts from.</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="Name">The orchestrator.</param>
/// <param name="Version">The instance's version; empty for none.</param>
/// <param name="Input">The serialized input.</param>
/// <param name="Parent">The orchestration that started it, if one did.</param>
/// <param name="DefaultVersion">The version of sub-orchestrations for which none is asked.</param>
/// <param name="Converter">Reads and writes values.</param>
/// <param name="Loggers">Behind the replay-safe loggers.</param>
internal sealed record OrchestrationSetup(
    string InstanceId,
    string Name,
    string Version,
    string? Input,
    ParentOrchestrationInstance? Parent,
    string DefaultVersion,
    DataConverter Converter,
    ILoggerFactory Loggers);
