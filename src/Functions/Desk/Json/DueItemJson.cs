using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>Something whose time is over, as JSON for programs.</summary>
/// <param name="Kind">One of <see cref="DataKind"/>.</param>
/// <param name="Key">The id of a request or hosted application, or the month of the desk's trail.</param>
/// <param name="Name">Null for what has none, or is gone.</param>
/// <param name="State">One of <see cref="ItemState"/>.</param>
/// <param name="Tally">What it took along; empty until its turn came.</param>
internal sealed record DueItemJson(
    string Kind, string Key, string Number, string? Name, DateOnly Ended, DateOnly DueOn, string State, IReadOnlyList<Tally> Tally)
{
    public static DueItemJson Of(DueItem item, string? name, bool isHeld) => new(
        item.Kind.ToString(), item.Key, item.Number, name, item.Ended, item.DueOn,
        (isHeld && item.State == ItemState.Listed ? ItemState.Held : item.State).ToString(), item.Tally);
}
