using HostingFunctions.Documents;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Documents__*</c>: the sheet that PA-17 and PA-18 are printed on, and their type.</summary>
public sealed record DocumentsOptions
{
    private const int SmallestFont = 9;
    private const int LargestFont = 14;

    public Paper Paper { get; init; } = Paper.A4;

    public string Font { get; init; } = "Arial";

    /// <summary>In points, 9 to 14.</summary>
    public int FontSize { get; init; } = 11;

    /// <summary>In millimetres, 10 to 50 each.</summary>
    public Margins Margins { get; init; } = new();

    /// <returns>What is wrong, naming the setting; null when nothing is.</returns>
    public string? Problem() =>
        !Enum.IsDefined(Paper) ? "Documents__Paper must be A4 or F4."
        : string.IsNullOrWhiteSpace(Font) ? "Documents__Font is empty."
        : FontSize is < SmallestFont or > LargestFont ? $"Documents__FontSize must be {SmallestFont} to {LargestFont} points."
        : !Margins.AreSensible ? $"Documents__Margins__Top, __Right, __Bottom and __Left must be {Margins.Least} to {Margins.Most} millimetres."
        : null;
}
