using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Site;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What openapi.json says, and whether an answer is as it says: nothing in it that is not described, nothing missing that is promised.</summary>
internal sealed partial class OpenApi
{
    private const string Schemas = "#/components/schemas/";

    private readonly JsonElement document = Read();

    /// <summary>The named schemas that some answer was held to.</summary>
    public HashSet<string> Met { get; } = [];

    public IEnumerable<(string Path, string Method, JsonElement Operation)> Operations =>
        from path in document.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select (path.Name, method.Name, method.Value);

    public static JsonElement Read()
    {
        using var stream = typeof(OpenApiFunction).Assembly.GetManifestResourceStream("openapi.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }

    /// <summary>The schema of the JSON that an operation answers with when it is done; null when it answers with none.</summary>
    public static JsonElement? Answer(JsonElement operation) =>
        ContentOf(operation)?.TryGetProperty("application/json", out var json) == true ? json.GetProperty("schema") : null;

    /// <summary>What an operation answers with when it is done, by media type; null when it is never done.</summary>
    public static JsonElement? ContentOf(JsonElement operation) =>
        operation.GetProperty("responses").TryGetProperty("200", out var done) ? done.GetProperty("content") : null;

    /// <summary>The named schemas within a schema.</summary>
    public IEnumerable<string> NamedIn(JsonElement schema)
    {
        var (found, open) = (new HashSet<string>(), new Stack<JsonElement>([schema]));
        while (open.TryPop(out var one))
        {
            foreach (var name in Named().Matches(one.GetRawText()).Select(match => match.Groups[1].Value).Where(found.Add))
            {
                open.Push(SchemaOf(name));
            }
        }

        return found;
    }

    /// <summary>Where a value is not as a schema says.</summary>
    public IEnumerable<string> Problems(JsonElement schema, JsonElement value, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var name))
        {
            Met.Add(name.GetString()![Schemas.Length..]);
            return Problems(SchemaOf(name.GetString()![Schemas.Length..]), value, at);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var all = choices.EnumerateArray().Select(choice => Problems(choice, value, at).ToList()).ToList();
            return all.Any(problems => problems.Count == 0) ? [] : all[0];
        }

        IReadOnlyList<string?> types = !schema.TryGetProperty("type", out var type) ? []
            : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString())] : [type.GetString()];
        return !types.Contains(TypeOf(value)) && !(types.Contains("number") && TypeOf(value) == "integer") ? [$"{at} is {TypeOf(value)}"]
            : value.ValueKind switch
            {
                JsonValueKind.Object => ProblemsOfObject(schema, value, at),
                JsonValueKind.Array => value.EnumerateArray().SelectMany((item, place) => Problems(schema.GetProperty("items"), item, $"{at}[{place}]")),
                JsonValueKind.String => ProblemsOfText(schema, value.GetString()!, at),
                _ => [],
            };
    }

    private JsonElement SchemaOf(string name) => document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private IEnumerable<string> ProblemsOfObject(JsonElement schema, JsonElement value, string at)
    {
        var described = schema.TryGetProperty("properties", out var all) ? all.EnumerateObject().ToDictionary(one => one.Name, one => one.Value) : [];
        var isOpen = schema.TryGetProperty("additionalProperties", out var others);
        var missing = schema.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(one => one.GetString()!).Where(one => !value.TryGetProperty(one, out _)) : [];
        return missing.Select(one => $"{at}.{one} is missing").Concat(value.EnumerateObject().SelectMany(one =>
            described.TryGetValue(one.Name, out var own) ? Problems(own, one.Value, $"{at}.{one.Name}")
            : isOpen ? Problems(others, one.Value, $"{at}.{one.Name}")
            : [$"{at}.{one.Name} is not described"]));
    }

    private static IEnumerable<string> ProblemsOfText(JsonElement schema, string text, string at)
    {
        var isOne = !schema.TryGetProperty("enum", out var all) || all.EnumerateArray().Any(one => one.GetString() == text);
        var isAlike = !schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(text, pattern.GetString()!);
        var isOfFormat = !schema.TryGetProperty("format", out var format) || format.GetString() switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            _ => true,
        };
        return isOne && isAlike && isOfFormat ? [] : [$"{at} is '{text}'"];
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };

    [GeneratedRegex("\"#/components/schemas/(\\w+)\"")]
    private static partial Regex Named();
}
