using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Figures;

/// <summary>How far the renewals of the terms that end in one year have come.</summary>
/// <param name="Year">The year at whose end the terms end.</param>
/// <param name="By">The last day that is looked at.</param>
/// <param name="Ending">Applications with such a term.</param>
/// <param name="Renewed">Of these, renewed by that day.</param>
public sealed record RenewalSeason(int Year, DateOnly By, int Ending, int Renewed)
{
    /// <summary>From this month on renewals of the terms that end in the same year are filed, before it those of the year before (sop.md part 3).</summary>
    private const int FirstMonth = 10;

    /// <summary>The terms whose renewal goes on at the end of a period.</summary>
    internal static int YearOf(DateOnly last) => last.Month >= FirstMonth ? last.Year : last.Year - 1;

    internal static RenewalSeason Of(IEnumerable<ListedApplication> applications, int year, DateOnly by)
    {
        var (ending, renewed) = (0, 0);
        foreach (var line in applications)
        {
            for (var at = 0; at < line.Terms.Count; at++)
            {
                if (line.Terms[at] is var term && term.Until.Year == year && term.Since <= by)
                {
                    ending++;
                    renewed += at + 1 < line.Terms.Count && line.Terms[at + 1].Since <= by ? 1 : 0;
                }
            }
        }

        return new RenewalSeason(year, by, ending, renewed);
    }
}
