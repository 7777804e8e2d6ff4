namespace HostingFunctions.Domain.Terms;

/// <summary>How long hosting lasts (sop.md part 3): until 31 December of the year of hosting, grace until 31 March of the next.</summary>
public static class HostingTerm
{
    /// <summary>The last valid day, included.</summary>
    public static DateOnly ValidUntil(DateOnly hostedOn) => new(hostedOn.Year, 12, 31);

    /// <summary>The first day of its last year on which hosting may be renewed: that of the first notice (sop.md part 3).</summary>
    public static DateOnly RenewableFrom(DateOnly validUntil) => new(validUntil.Year, 10, 1);

    /// <summary>The last valid day after a renewal: one year later, or the end of the current year if the renewal came after that day.</summary>
    /// <param name="on">The day of the approval.</param>
    public static DateOnly Renewed(DateOnly validUntil, DateOnly on) => new(Math.Max(validUntil.Year + 1, on.Year), 12, 31);

    /// <summary>The last day of grace, included.</summary>
    public static DateOnly GraceUntil(DateOnly validUntil) => new(validUntil.Year + 1, 3, 31);
}
