namespace LocalRuntime.Durable;

/// <summary>A text that lies in its row, or in a blob because it is too long for one.</summary>
/// <param name="Text">The text, when it lies in the row.</param>
/// <param name="Blob">The blob's name, when it lies there.</param>
internal readonly record struct Payload(string? Text, string? Blob)
{
    /// <summary>The longest text kept in a row; a table holds 32 Ki characters in a property.</summary>
    public const int MaxInline = 30_000;

    /// <summary>No text.</summary>
    public static Payload None => default;
}
