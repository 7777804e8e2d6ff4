using HostingFunctions.Documents;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Documents__*</c>: the sheet that PA-17 and PA-18 are printed on, and their type.</summary>
public sealed record DocumentsOptions
{
    public Paper Paper { get; init; } = Paper.A4;

    public string Font { get; init; } = "Arial";

    /// <summary>In points, 9 to 14.</summary>
    public int FontSize { get; init; } = 11;

    /// <summary>In millimetres, 10 to 50 each.</summary>
    public Margins Margins { get; init; } = new();
}
