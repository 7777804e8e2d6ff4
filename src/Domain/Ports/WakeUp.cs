using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A promise to tell the orchestration something: written before the act, removed once the orchestration knows.</summary>
/// <param name="EventName">The event to raise; empty for a request whose orchestration must be started and told all that happened.</param>
/// <param name="At">When the promise was written.</param>
public sealed record WakeUp(RequestId Id, string EventName, DateTimeOffset At)
{
    public bool IsSubmission => EventName.Length == 0;

    private const string Purge = "purge";

    /// <summary>Whether it is a promise to remove the request, and wakes nothing.</summary>
    public bool IsPurge => EventName == Purge;

    private const string News = "news";

    /// <summary>Whether it is a promise to mail what an act brings about that wakes no orchestration.</summary>
    public bool IsNews => EventName == News;

    /// <summary>A promise to mail what such an act brings about.</summary>
    public static WakeUp ToTell(RequestId id, DateTimeOffset at) => new(id, News, at);

    /// <summary>A promise to remove a request.</summary>
    public static WakeUp ToPurge(RequestId id, DateTimeOffset on) => new(id, Purge, on);
}
