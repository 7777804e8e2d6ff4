using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>Something whose time is over. It names no person, so the record of its destruction need not either.</summary>
/// <param name="Key">The id of a request or hosted application, the month of the desk's trail (<c>2026-03</c>), or <see cref="FormerOfficial.Key"/>.</param>
/// <param name="Number">What people know it by.</param>
/// <param name="Ended">From when its time counts.</param>
/// <param name="DueOn">The first day on which it is due.</param>
public sealed record DueItem(DataKind Kind, string Key, string Number, DateOnly Ended, DateOnly DueOn)
{
    public ItemState State { get; init; }

    /// <summary>What it takes along, counted before the first of it went; empty until its turn came.</summary>
    public IReadOnlyList<Tally> Tally { get; init; } = [];

    /// <summary>Null for what is no request nor hosted application.</summary>
    public RequestId? Id => Kind is DataKind.HostedApplication or DataKind.EndedRequest ? RequestId.Parse(Key) : null;
}
