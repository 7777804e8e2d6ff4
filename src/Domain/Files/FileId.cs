namespace HostingFunctions.Domain.Files;

/// <summary>The id of a stored file within its request: 32 lower-case hexadecimal digits, so that it names no other request's file. The <c>fileId</c> of addresses.</summary>
public sealed record FileId
{
    private const int Length = 32;

    private readonly string digits;

    private FileId(string digits) => this.digits = digits;

    public static FileId New() => new(Guid.NewGuid().ToString("N"));

    /// <summary>The same id for the same text, so that what is stored again takes the place of the first.</summary>
    public static FileId Of(string what) => new(Sha256Hash.Of(what).ToString()[..Length]);

    /// <returns>Null when the text is no file id.</returns>
    public static FileId? TryParse(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new FileId(text) : null;

    /// <exception cref="FormatException">The text is no file id.</exception>
    public static FileId Parse(string text) => TryParse(text) ?? throw new FormatException("Not a file id.");

    public override string ToString() => digits;
}
