namespace HostingFunctions.Domain.Retention;

/// <summary>How much a destruction touches in a table or container.</summary>
/// <param name="Removed">Rows or files.</param>
/// <param name="Erased">Entries of the audit trail that lost their words.</param>
public sealed record Tally(string Place, int Removed, int Erased)
{
    public static IReadOnlyList<Tally> Of(IEnumerable<Trace> traces) =>
    [
        .. traces.GroupBy(trace => trace.Place).OrderBy(place => place.Key, StringComparer.Ordinal)
            .Select(place => new Tally(place.Key, place.Count(trace => !trace.IsEntry), place.Count(trace => trace.IsEntry))),
    ];
}
