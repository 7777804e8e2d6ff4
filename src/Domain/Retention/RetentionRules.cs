using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>The schedule with its history, and what is held: one row, so that a page or a mail costs one read.</summary>
public sealed record RetentionRules
{
    public static RetentionRules None { get; } = new();

    /// <summary>Oldest first; empty while nobody has set one.</summary>
    public IReadOnlyList<RetentionSchedule> Schedules { get; init; } = [];

    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <inheritdoc cref="Officials.OfficialsBook.Untold"/>
    public IReadOnlyList<HistoryEntry> Untold { get; init; } = [];

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public RetentionSchedule InForce => Schedules.Count > 0 ? Schedules[^1] : RetentionSchedule.Default;

    /// <summary>What keeps any of these from being destroyed; null when nothing does.</summary>
    public Hold? HoldOf(params IEnumerable<RequestId?> ids) => Holds.FirstOrDefault(hold => ids.Contains(hold.Id));

    public RetentionRules With(RetentionSchedule schedule) => this with { Schedules = [.. Schedules, schedule] };

    /// <summary>In place of an earlier hold on the same.</summary>
    public RetentionRules With(Hold hold) => this with { Holds = [.. Holds.Where(other => other.Id != hold.Id), hold] };

    public RetentionRules Without(RequestId id) => this with { Holds = [.. Holds.Where(hold => hold.Id != id)] };
}
