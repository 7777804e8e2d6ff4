using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage.Lists;

/// <summary>What a list says of one thing: its line, or that it is gone. Of two about one thing the later stands, in whichever order they are read.</summary>
/// <param name="Key">Of the row in the tail that said so; of several that changed at one time, the last stands.</param>
/// <param name="At">When the store last changed what it says, by the store's own clock.</param>
/// <param name="Line">Null for what is gone.</param>
/// <param name="Gone">Null for what is there.</param>
internal sealed record ListEntry<TLine>(string Key, DateTimeOffset At, TLine? Line, RequestId? Gone = null)
    where TLine : class, IListed
{
    public RequestId Id => Line?.Id ?? Gone!;

    public bool IsLaterThan(ListEntry<TLine>? other) =>
        other is null || At > other.At || (At == other.At && string.CompareOrdinal(Key, other.Key) > 0);
}
