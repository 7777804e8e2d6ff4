using System.Collections.Concurrent;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage.Lists;

/// <summary>A list in memory. Adding is safe to repeat and in any order, so what is read twice, or late, does no harm.</summary>
internal sealed class ListMemory<TLine>
    where TLine : class, IListed
{
    // A line is mended, at night, while somebody may be looking.
    private readonly ConcurrentDictionary<RequestId, ListEntry<TLine>> entries = [];
    private TLine[]? lines;

    public IEnumerable<ListEntry<TLine>> Entries => entries.Values;

    /// <summary>Made anew only after something changed; whoever has one keeps it as it was.</summary>
    public IReadOnlyCollection<TLine> Lines => lines ??= [.. entries.Values.Select(entry => entry.Line).OfType<TLine>()];

    public ListEntry<TLine>? Find(RequestId id) => entries.GetValueOrDefault(id);

    public void Add(ListEntry<TLine> entry)
    {
        if (entry.IsLaterThan(Find(entry.Id)))
        {
            entries[entry.Id] = entry;
            lines = null;
        }
    }
}
