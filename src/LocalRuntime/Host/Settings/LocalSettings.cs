using System.Text.Json;

namespace LocalRuntime.Hosting;

/// <summary>What <c>local.settings.json</c> says.</summary>
/// <param name="Values">Settings by name, <c>__</c> already turned into <c>:</c>; they never override the environment.</param>
/// <param name="HttpPort"><c>Host.LocalHttpPort</c>, if set.</param>
internal sealed record LocalSettings(IReadOnlyDictionary<string, string?> Values, int? HttpPort)
{
    internal const string FileName = "local.settings.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the file in <paramref name="folder"/>; a missing file says nothing.</summary>
    internal static LocalSettings Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!File.Exists(path))
        {
            return new(values, null);
        }

        using var document = Parse(path);
        var root = document.RootElement;
        if (root.TryGetProperty("IsEncrypted", out var encrypted) && encrypted.ValueKind == JsonValueKind.True)
        {
            throw new NotSupportedException($"{FileName} is encrypted, which LocalRuntime cannot read. Run `func settings decrypt`.");
        }

        AddAll(root, "Values", "", values);
        AddAll(root, "ConnectionStrings", "ConnectionStrings:", values);
        return new(values, ReadPort(root));
    }

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllText(path), Lenient);
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"{FileName} is not valid JSON: {e.Message}", e);
        }
    }

    private static void AddAll(JsonElement root, string section, string prefix, Dictionary<string, string?> values)
    {
        if (!root.TryGetProperty(section, out var element) || element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var entry in element.EnumerateObject())
        {
            if (entry.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                throw new InvalidOperationException($"{FileName}: {section}.{entry.Name} must be a plain value.");
            }

            values[prefix + entry.Name.Replace("__", ":", StringComparison.Ordinal)] = entry.Value.ToString();
        }
    }

    private static int? ReadPort(JsonElement root) =>
        root.TryGetProperty("Host", out var host) && host.ValueKind == JsonValueKind.Object
            && host.TryGetProperty("LocalHttpPort", out var port) && int.TryParse(port.ToString(), out var number)
            ? number
            : null;
}
