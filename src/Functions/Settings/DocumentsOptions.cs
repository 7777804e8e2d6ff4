using HostingFunctions.Documents;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Documents__*</c>: paper, font and margins of PA-17 and PA-18.</summary>
public sealed record DocumentsOptions
{
    public Paper Paper { get; init; } = Paper.A4;

    public string Font { get; init; } = "Arial";

    /// <summary>The font size in points, 9 to 14.</summary>
    public int FontSize { get; init; } = 11;

    /// <summary>The margins in millimetres, 10 to 50 each.</summary>
    public Margins Margins { get; init; } = new();
}
