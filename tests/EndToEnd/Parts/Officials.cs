using System.Text.Json.Nodes;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A test's own officials file, which it can change while the app runs; starts as the sample.</summary>
public sealed class Officials : IDisposable
{
    private readonly JsonArray entries = JsonNode.Parse(File.ReadAllText(Sample.PathOf("officials.json")))!.AsArray();

    public Officials() => Write();

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"officials-{Guid.NewGuid():N}.json");

    public void Add(string role, string name, string nip, string email, string? acting)
    {
        entries.Add(new JsonObject
        {
            ["role"] = role, ["name"] = name, ["nip"] = nip, ["email"] = email, ["from"] = "2023-08-01", ["until"] = null, ["acting"] = acting,
        });
        Write();
    }

    /// <summary>Ends the term of the role's first holder long ago.</summary>
    public void Retire(string role)
    {
        entries.First(entry => (string?)entry!["role"] == role)!["until"] = "2024-01-01";
        Write();
    }

    public void Dispose() => File.Delete(Path);

    private void Write()
    {
        // Moved into place as a whole, because the app may read it at any moment.
        var draft = Path + ".new";
        File.WriteAllText(draft, entries.ToJsonString());
        File.Move(draft, Path, overwrite: true);
    }
}
