namespace HostingFunctions.Scanning;

/// <summary>What the scanner says of a file.</summary>
/// <param name="IsScanned">False when it is not known: the scanner was away, too slow, or takes no file of this size.</param>
/// <param name="Virus">What was found, by the scanner's name for it; null when nothing was.</param>
public sealed record Verdict(bool IsScanned, string? Virus = null)
{
    private const string Begin = "stream: ";
    private const string Found = " FOUND";

    public static Verdict Unknown { get; } = new(false);

    /// <summary>By the scanner's answer (clamd(8), INSTREAM).</summary>
    public static Verdict Of(string answer) => !answer.StartsWith(Begin, StringComparison.Ordinal) ? Unknown
        : answer[Begin.Length..] is var said && said == "OK" ? new Verdict(true)
        : said.EndsWith(Found, StringComparison.Ordinal) ? new Verdict(true, said[..^Found.Length])
        : Unknown;
}
