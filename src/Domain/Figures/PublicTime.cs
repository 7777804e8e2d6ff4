namespace HostingFunctions.Domain.Figures;

/// <summary>How many working days something took, as anybody may know it.</summary>
/// <param name="Limit">What the SOP allows; null where it says nothing.</param>
/// <param name="Count">How often it happened: n.</param>
/// <param name="Median">Null of too few (<see cref="Spread"/>).</param>
public sealed record PublicTime(string What, int? Limit, int Count, decimal? Median, int? P90)
{
    internal static PublicTime Of(string what, int? limit, Spread spread) => new(what, limit, spread.Count, spread.Median, spread.P90);
}
