using System.Globalization;
using System.Text;
using System.Text.Json;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>A line of the exported trail (docs/trail.md), written and read. A night in the store begins with such a line too.</summary>
/// <param name="Entry">Null for a night.</param>
/// <param name="Night">Null for an entry.</param>
/// <param name="Heads">Those that a night adds or changes; one at place 0 is of a chain that is gone.</param>
public sealed record TrailLine(ChainedEntry? Entry, Night? Night, IReadOnlyList<TrailHead> Heads)
{
    private const int Version = 1;
    private const string Days = "yyyy-MM-dd";

    /// <summary>The first line of a file.</summary>
    public static string First(DateTimeOffset now) => Write(json =>
    {
        json.WriteNumber("trail", Version);
        json.WriteString("made", Canonical.TextOf(now));
    });

    public static string Of(ChainedEntry entry) => Write(json =>
    {
        json.WriteString("chain", entry.Chain.Kind.ToString());
        json.WriteString("id", entry.Chain.Of);
        json.WriteNumber("seq", entry.Seq);
        json.WriteString("at", Canonical.TextOf(entry.At));
        json.WriteNumber("revision", entry.Revision);
        json.WriteStartObject("fact");
        foreach (var (name, value) in entry.Facts)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteString("said", entry.Said.ToString());
        json.WriteString("before", entry.Before.ToString());
        json.WriteString("hash", entry.Hash.ToString());
    });

    public static string Of(Night night, IEnumerable<TrailHead> heads) => Write(json =>
    {
        json.WriteString("night", night.On.ToString(Days, CultureInfo.InvariantCulture));
        json.WriteString("before", night.Before.ToString());
        json.WriteString("tree", night.Tree.ToString());
        json.WriteNumber("chains", night.Chains);
        json.WriteNumber("entries", night.Entries);
        json.WriteString("root", night.Root.ToString());
        json.WriteStartArray("heads");
        foreach (var head in heads)
        {
            json.WriteStartArray();
            json.WriteStringValue(head.Chain.Kind.ToString());
            json.WriteStringValue(head.Chain.Of);
            json.WriteNumberValue(head.Seq);
            json.WriteStringValue(head.Hash.ToString());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <returns>Null for the first line.</returns>
    /// <exception cref="FormatException">The line is none of these, or of a version that is not known here.</exception>
    public static TrailLine? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            return json.TryGetProperty("trail", out var version)
                ? version.GetInt32() == Version ? null : throw new FormatException($"A trail of version {version} is not known here.")
                : json.TryGetProperty("night", out var night) ? ReadNight(json, Day(night.GetString()!))
                : new TrailLine(ReadEntry(json), null, []);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("Not a line of a trail.", e);
        }
    }

    private static TrailLine ReadNight(JsonElement json, DateOnly on)
    {
        var night = new Night(
            on, Hash(json, "before"), Hash(json, "tree"), json.GetProperty("chains").GetInt32(), json.GetProperty("entries").GetInt64(), Hash(json, "root"));
        return new TrailLine(null, night, [.. json.GetProperty("heads").EnumerateArray().Select(ReadHead)]);
    }

    private static TrailHead ReadHead(JsonElement head) => new(
        new ChainId(Kind(head[0].GetString()!), head[1].GetString()!), head[2].GetInt64(), Sha256Hash.Parse(head[3].GetString()!));

    private static ChainedEntry ReadEntry(JsonElement json) => new(
        new ChainId(Kind(json.GetProperty("chain").GetString()!), json.GetProperty("id").GetString()!),
        json.GetProperty("seq").GetInt64(),
        DateTimeOffset.ParseExact(json.GetProperty("at").GetString()!, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        json.GetProperty("revision").GetInt32(),
        [.. json.GetProperty("fact").EnumerateObject().Select(field => new KeyValuePair<string, string>(field.Name, field.Value.GetString()!))],
        Hash(json, "said"), Hash(json, "before"), Hash(json, "hash"));

    private static ChainKind Kind(string name) => Enum.Parse<ChainKind>(name);

    private static Sha256Hash Hash(JsonElement json, string name) => Sha256Hash.Parse(json.GetProperty(name).GetString()!);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, Days, CultureInfo.InvariantCulture);

    private static string Write(Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
