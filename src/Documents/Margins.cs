namespace HostingFunctions.Documents;

/// <summary>The margins around the text in millimetres, 10 to 50 each.</summary>
public sealed record Margins(int Top = 20, int Right = 20, int Bottom = 20, int Left = 25)
{
    public const int Least = 10;
    public const int Most = 50;

    public bool AreSensible => new[] { Top, Right, Bottom, Left }.All(side => side is >= Least and <= Most);
}
