using System.Globalization;

namespace HostingFunctions.Domain.Requests;

/// <summary>A request's identity: 32 lower-case hexadecimal digits. Also the orchestration's instance id.</summary>
public sealed record RequestId
{
    private RequestId(string value) => Value = value;

    public string Value { get; }

    public static RequestId From(Guid guid) => new(guid.ToString("N"));

    public static RequestId? TryParse(string? text) =>
        Guid.TryParseExact(text, "N", out var guid) ? From(guid) : null;

    /// <exception cref="FormatException">Not a request id.</exception>
    public static RequestId Parse(string text) => TryParse(text) ?? throw new FormatException("Not a request id.");

    /// <summary>
    /// The number that people use, e.g. <c>H-20261123-7F3K9QBX</c>: the day and 40 bits of the id in Crockford's Base32. No counter, so no contention.
    /// </summary>
    public string NumberOn(DateOnly date)
    {
        const string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var bits = ulong.Parse(Value.AsSpan(22), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var letters = new char[8];
        for (var i = letters.Length - 1; i >= 0; i--, bits >>= 5)
        {
            letters[i] = alphabet[(int)(bits & 31)];
        }

        return $"H-{date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{new string(letters)}";
    }

    public override string ToString() => Value;
}
