using System.Globalization;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Retention;

/// <summary>
/// A month's list of what is due, then the promise to destroy it, then the record that it was. Two different persons confirm it (ours); a list that nobody
/// did is replaced by that of the next month.
/// </summary>
/// <param name="Month">Its first day.</param>
public sealed record Destruction(DateOnly Month, DateTimeOffset At, IReadOnlyList<DueItem> Items) : LongWork(At)
{
    /// <summary>More than that wait for the next month: a list must fit into a row, and be read by people.</summary>
    public const int MostItems = 500;

    /// <summary>How many more are due than the list holds.</summary>
    public int Later { get; init; }

    /// <summary>Whether those who may confirm it were told of it.</summary>
    public bool IsTold { get; init; }

    public Signature? First { get; init; }

    public Signature? Second { get; init; }

    /// <inheritdoc cref="Officials.OfficialsBook.Untold"/>
    public IReadOnlyList<HistoryEntry> Untold { get; init; } = [];

    /// <summary>Of the list and of its record.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"BAP-{Month:yyyy-MM}");

    public bool IsConfirmed => Second is not null;

    /// <summary>Whether it waits for somebody to confirm it.</summary>
    public bool IsWaiting => Second is null && EndedAt is null;

    /// <summary>Nothing to do is settled at once.</summary>
    public static Destruction Of(DateOnly month, IReadOnlyList<DueItem> due, DateTimeOffset now) => new(month, now, [.. due.Take(MostItems)])
    {
        Later = Math.Max(0, due.Count - MostItems), EndedAt = due.Count == 0 ? now : null,
    };

    /// <summary>With one more confirmation; the same person's counts once.</summary>
    public Destruction SignedBy(SignedIn who, DateTimeOffset now) =>
        !IsWaiting || First?.IsOf(who) == true ? this
        : First is null ? Said(this with { First = Signature.Of(who, now) }, who, now)
        : Said(this with { Second = Signature.Of(who, now), SeenAt = now }, who, now);

    public Destruction With(DueItem item) => this with { Items = [.. Items.Select(other => other.Key == item.Key && other.Kind == item.Kind ? item : other)] };

    /// <summary>The record: what names a person is gone from it.</summary>
    public Destruction Ended(DateTimeOffset now) => this with
    {
        EndedAt = now, SeenAt = null, Untold = [], First = First! with { Nip = null }, Second = Second! with { Nip = null },
    };

    private static Destruction Said(Destruction signed, SignedIn who, DateTimeOffset now) =>
        signed with { Untold = [.. signed.Untold, RetentionTrail.Confirmed(who, signed, now)] };
}
