using System.Globalization;

namespace HostingFunctions.Backup;

/// <summary>A column's value as text, with its kind, so that it can be restored exactly: to a table, 1 and "1" are different values.</summary>
/// <param name="Kind">A type that a table knows, e.g. <c>Int32</c>.</param>
/// <param name="Text">In the invariant culture; bytes in Base64.</param>
public sealed record Cell(string Kind, string Text)
{
    /// <exception cref="NotSupportedException">A table cannot hold a value of this type.</exception>
    public static Cell Of(object value) => value switch
    {
        string or int or long or bool or Guid => new(value.GetType().Name, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        double number => new(nameof(Double), number.ToString("R", CultureInfo.InvariantCulture)),
        DateTimeOffset time => new(nameof(DateTimeOffset), time.ToString("O", CultureInfo.InvariantCulture)),
        byte[] bytes => new(nameof(Byte), Convert.ToBase64String(bytes)),
        _ => throw new NotSupportedException($"A table holds no {value.GetType().Name}."),
    };

    /// <exception cref="NotSupportedException">The file is not one that <see cref="Of"/> filled.</exception>
    public object Value() => Kind switch
    {
        nameof(String) => Text,
        nameof(Int32) => int.Parse(Text, CultureInfo.InvariantCulture),
        nameof(Int64) => long.Parse(Text, CultureInfo.InvariantCulture),
        nameof(Boolean) => bool.Parse(Text),
        nameof(Guid) => Guid.Parse(Text),
        nameof(Double) => double.Parse(Text, CultureInfo.InvariantCulture),
        nameof(DateTimeOffset) => DateTimeOffset.Parse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        nameof(Byte) => Convert.FromBase64String(Text),
        _ => throw new NotSupportedException($"A table holds no {Kind}."),
    };
}
