using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>
/// Which lines of a list a page shows, in which order. The page's address holds it: what the query says is read without a fault, whoever wrote it, and what is
/// no filter is left out.
/// </summary>
public abstract record ListFilter<TLine>
    where TLine : class, IListed
{
    public const int PageSize = 50;

    private const string Reversed = "balik";

    /// <summary>Nobody types more; each costs a look at every line.</summary>
    private const int MostWords = 12;

    public static ListField SearchField { get; } = new("cari", "Cari");

    public static ListField AgencyField { get; } = new("instansi", "Instansi") { Hint = "Sebagian namanya cukup." };

    public static ListField OrderField { get; } = new("urut", "Urutan");

    public static ListField DirectionField { get; } = new("arah", "Arah");

    public static ListField PageField { get; } = new("halaman", "Halaman");

    /// <summary>A document's seal finds what the document belongs to. Of any other text each word must be in the line, perhaps within another.</summary>
    public string Search { get; init; } = "";

    /// <summary>A part of the agency's name.</summary>
    public string Agency { get; init; } = "";

    public required ListOrder<TLine> Order { get; init; }

    /// <summary>Whether the list stands the other way round than its order usually does.</summary>
    public bool IsReversed { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The orders that there are, the usual one first.</summary>
    public abstract IReadOnlyList<ListOrder<TLine>> Orders { get; }

    public bool IsDescending => Order.IsUsuallyDescending != IsReversed;

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsFiltering => Chosen.Any(part => !string.IsNullOrEmpty(part.Value));

    /// <summary>The query of the page's address, without its question mark: always the same for the same filter. Empty when nothing is chosen.</summary>
    public string Query => string.Join('&',
        from part in Chosen.Concat(Standing)
        where !string.IsNullOrEmpty(part.Value)
        select $"{part.Field.Name}={Uri.EscapeDataString(part.Value)}");

    /// <summary>What of the query chooses lines; null or empty for what is not chosen.</summary>
    public virtual IEnumerable<(ListField Field, string? Value)> Chosen => [(SearchField, Search), (AgencyField, Agency)];

    /// <summary>What of the query says how the list stands, not what is in it.</summary>
    public IEnumerable<(ListField Field, string? Value)> Standing =>
    [
        (OrderField, Order == Orders[0] ? null : Order.Word),
        (DirectionField, IsReversed ? Reversed : null),
        (PageField, Page > 1 ? $"{Page}" : null),
    ];

    /// <summary>What the query says of a field; null or empty when it says nothing.</summary>
    public string? ValueOf(ListField field) => Chosen.FirstOrDefault(part => part.Field == field).Value;

    private Comparison<TLine> Comparison => IsDescending ? Order.Descending : Order.Ascending;

    /// <summary>The page that is asked for.</summary>
    /// <param name="lines">In any order. They are gone through once.</param>
    public ListPart<TLine> Apply(IReadOnlyCollection<TLine> lines, DateOnly today)
    {
        var most = Math.Min(Page, (lines.Count / PageSize) + 1) * PageSize;
        var (foremost, total) = (new Foremost<TLine>(most, Comparison), 0);
        foreach (var line in Found(lines, today))
        {
            foremost.Add(line);
            total++;
        }

        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Min(Page, pages);
        return new ListPart<TLine>([.. foremost.Sorted().Skip((page - 1) * PageSize).Take(PageSize)], total, page, pages);
    }

    /// <summary>Every line that it finds, in order.</summary>
    public IReadOnlyList<TLine> All(IEnumerable<TLine> lines, DateOnly today)
    {
        List<TLine> found = [.. Found(lines, today)];
        found.Sort(Comparison);
        return found;
    }

    /// <summary>Reads what every filter has.</summary>
    protected static TFilter Read<TFilter>(TFilter filter, Func<string, string?> query)
        where TFilter : ListFilter<TLine> => filter with
        {
            Search = Text(query(SearchField.Name)),
            Agency = Text(query(AgencyField.Name)),
            Order = filter.Orders.FirstOrDefault(order => order.Word == query(OrderField.Name)) ?? filter.Order,
            IsReversed = query(DirectionField.Name) == Reversed,
            Page = int.TryParse(query(PageField.Name), out var page) && page > 1 ? page : 1,
        };

    protected static string Text(string? typed)
    {
        const int most = ListField.Longest;
        var text = TypedText.Read(typed?[..Math.Min(typed.Length, 4 * most)], lines: false).Value;
        return (text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]).TrimEnd();
    }

    protected abstract bool Admits(TLine line, DateOnly today);

    private IEnumerable<TLine> Found(IEnumerable<TLine> lines, DateOnly today)
    {
        var sealedId = SealId.TryRead(Search)?.Request;
        string[] words = [.. Search.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
        foreach (var line in lines)
        {
            if ((sealedId is null ? Mentions(line, words) : line.Id == sealedId)
                && (Agency.Length == 0 || line.AgencyName.Contains(Agency, StringComparison.OrdinalIgnoreCase)) && Admits(line, today))
            {
                yield return line;
            }
        }
    }

    private static bool Mentions(TLine line, string[] words)
    {
        foreach (var word in words)
        {
            if (!line.Mentions(word))
            {
                return false;
            }
        }

        return true;
    }
}
