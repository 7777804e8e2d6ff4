using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Lists;

/// <summary>A term of a hosted application: what figures are made from.</summary>
/// <param name="Since">The day on which it was hosted, imported or renewed, in WIB.</param>
/// <param name="Until">The last valid day.</param>
public readonly record struct ListedTerm(DateOnly Since, DateOnly Until)
{
    /// <summary>Oldest first. A renewal that only completes the term that runs begins none. Rows of earlier versions say only the newest.</summary>
    public static IReadOnlyList<ListedTerm> Of(HostedApplication application)
    {
        var terms = new List<ListedTerm>();
        foreach (var entry in application.History)
        {
            if (entry.Fact is not { Until: { } until } fact)
            {
                continue;
            }

            if (fact.Kind is FactKind.Hosted or FactKind.Imported || (fact.Kind == FactKind.Renewed && until > fact.Before))
            {
                terms.Add(new ListedTerm(Wib.DateOf(entry.At), until));
            }
            else if (fact.Kind == FactKind.Corrected && terms is [.., var last])
            {
                terms[^1] = last with { Until = until };
            }
        }

        return terms.Count > 0 ? [.. terms] : [new ListedTerm(application.Record.HostedOn, application.Record.ValidUntil)];
    }
}
