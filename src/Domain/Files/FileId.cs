namespace HostingFunctions.Domain.Files;

/// <summary>
/// The id of a stored file within its request, the <c>fileId</c> of addresses: 32 lower-case hexadecimal digits, so it can never name another request's file.
/// </summary>
public sealed record FileId
{
    private const int Length = 32;

    private readonly string digits;

    private FileId(string digits) => this.digits = digits;

    public static FileId New() => new(Guid.NewGuid().ToString("N"));

    /// <summary>The same id for the same text, so that storing the same thing again replaces the first.</summary>
    public static FileId Of(string what) => new(Sha256Hash.Of(what).ToString()[..Length]);

    /// <returns>Null when the text is not a file id.</returns>
    public static FileId? TryParse(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new FileId(text) : null;

    /// <exception cref="FormatException">The text is not a file id.</exception>
    public static FileId Parse(string text) => TryParse(text) ?? throw new FormatException("Not a file id.");

    public override string ToString() => digits;
}
