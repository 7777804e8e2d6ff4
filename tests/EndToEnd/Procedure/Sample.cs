using System.Text.Json;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.Testing;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>The people and papers of <c>samples/</c>.</summary>
public static class Sample
{
    public const string PseNumber = "CONTOH-000000";
    public const string HostedUrl = "https://sipohon-contoh.batam.go.id";

    private static readonly JsonElement Officials = JsonDocument.Parse(File.ReadAllText(PathOf("officials.json"))).RootElement;

    /// <summary>The typed text of form PA-17's fields.</summary>
    public static IReadOnlyDictionary<string, string> Fields { get; } =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(PathOf("request.json")))!;

    /// <summary>The last four digits of the hosting manager's NIP.</summary>
    public static string ManagerDigits { get; } = Fields["managerId"].Replace(" ", "", StringComparison.Ordinal)[^4..];

    public static string PathOf(string name) => Repository.PathOf("samples", name);

    public static string FilePathOf(string name) => PathOf(Path.Combine("files", name));

    public static SampleFile Attached(string field, string name) => new(field, name, File.ReadAllBytes(FilePathOf(name)));

    /// <summary>The holder of a role, e.g. <c>SubKoordinatorPa</c>.</summary>
    public static (string Name, string Email, string Digits) Holder(string role)
    {
        var official = Officials.EnumerateArray().First(entry => entry.GetProperty("role").GetString() == role);
        return (official.GetProperty("name").GetString()!, official.GetProperty("email").GetString()!, official.GetProperty("nip").GetString()![^4..]);
    }
}
