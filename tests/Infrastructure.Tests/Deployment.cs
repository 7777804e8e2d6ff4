using System.Text.Json;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>The resources that a stage's parameters would create in Azure, as far as the compiler can tell without asking Azure.</summary>
internal sealed class Deployment
{
    private static readonly Lazy<Task<Deployment>> Dev = new(() => PredictAsync("dev"));
    private static readonly Lazy<Task<Deployment>> Prod = new(() => PredictAsync("prod"));

    private readonly JsonElement[] resources;

    private Deployment(JsonElement[] resources) => this.resources = resources;

    /// <param name="stage"><c>dev</c> or <c>prod</c>.</param>
    public static Task<Deployment> OfAsync(string stage) => stage == "dev" ? Dev.Value : Prod.Value;

    /// <summary>The only resource of a type, or the one of several whose name contains <paramref name="name"/>.</summary>
    public JsonElement The(string type, string name = "") =>
        All(type).Single(resource => resource.GetProperty("name").GetString()!.Contains(name, StringComparison.Ordinal));

    public IEnumerable<JsonElement> All(string type) => resources.Where(resource => resource.GetProperty("type").GetString() == type);

    public int Count(string type) => All(type).Count();

    private static async Task<Deployment> PredictAsync(string stage)
    {
        // The compiler writes its prediction beside the parameters, so it gets a copy of them.
        var folder = Directory.CreateTempSubdirectory("infra-");
        try
        {
            Copy(new DirectoryInfo(Repository.PathOf("infra")), folder);
            await Bicep.RunAsync(
                "snapshot", Path.Combine(folder.FullName, $"{stage}.bicepparam"), "--mode", "overwrite",
                "--subscription-id", Guid.Empty.ToString(), "--resource-group", "hosting", "--location", "indonesiacentral");
            await using var snapshot = File.OpenRead(Path.Combine(folder.FullName, $"{stage}.snapshot.json"));
            using var document = await JsonDocument.ParseAsync(snapshot);
            return new Deployment([.. document.RootElement.GetProperty("predictedResources").Clone().EnumerateArray()]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (var folder in from.GetDirectories().Where(folder => folder.Name != "Package"))
        {
            Copy(folder, to.CreateSubdirectory(folder.Name));
        }
    }
}
