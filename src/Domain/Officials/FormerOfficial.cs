using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Officials;

/// <summary>A person who held roles and holds none any more.</summary>
/// <param name="Holdings">All of theirs, in order of their end.</param>
public sealed record FormerOfficial(IReadOnlyList<Official> Holdings)
{
    public DateOnly Left => Last.Until!.Value;

    /// <summary>What they did last, which names no person: <c>SubKoordinatorPa:2026-01-01:2027-03-31</c>. Two who did the same share it.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Last.Role}:{Last.From:yyyy-MM-dd}:{Left:yyyy-MM-dd}");

    /// <summary>The same as people read it.</summary>
    public string Number => $"{Last.Title}, {Tanggal.Short(Last.From)} sampai {Tanggal.Short(Left)}";

    public IEnumerable<EmailAddress> Emails => Holdings.Select(holding => holding.Email).Distinct();

    private Official Last => Holdings[^1];

    /// <summary>Whether a text names them, by name, number or address.</summary>
    public bool IsNamedIn(string text) => Holdings.Any(holding => text.Contains(holding.Name, StringComparison.OrdinalIgnoreCase)
        || text.Contains(holding.Email.Value, StringComparison.OrdinalIgnoreCase) || text.Contains(holding.Nip.Digits, StringComparison.Ordinal));

    public bool Is(Official official) => Holdings.Any(holding => holding.Nip == official.Nip || holding.Email == official.Email);
}
