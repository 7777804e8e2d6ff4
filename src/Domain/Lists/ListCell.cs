using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Lists;

/// <summary>A cell of a sheet: a text, a date, a number, or nothing.</summary>
public readonly record struct ListCell(string? Text, DateOnly? Date = null, decimal? Number = null)
{
    public static implicit operator ListCell(string? text) => new(text);

    public static implicit operator ListCell(DateOnly? date) => new(null, date);

    public static implicit operator ListCell(int number) => new(null, null, number);

    public static implicit operator ListCell(decimal? number) => new(null, null, number);

    /// <summary>The day in WIB.</summary>
    public static implicit operator ListCell(DateTimeOffset? at) => at is { } time ? (DateOnly?)Wib.DateOf(time) : null;

    /// <summary>A text in groups, as people write it: a spreadsheet would round so long a number.</summary>
    public static implicit operator ListCell(IdNumber number) => number.Grouped;
}
