using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A page of the desk is an address of the API on the day it is made (ADR 21): programs get what openapi.json describes, and never a page.</summary>
public sealed partial class DeskApiTests
{
    /// <summary>What answers with a file, which is what it is for.</summary>
    private static readonly string[] Files =
    [
        "/meja/angka/unduh", "/meja/bukti/unduh", "/meja/impor/templat", "/meja/permohonan/unduh/{format}", "/meja/register/unduh/{format}",
        "/meja/permohonan/{id}/berkas/{fileId}",
    ];

    /// <summary>What shows nothing but a form that only people send (<see cref="Rights.OfPeople"/>).</summary>
    private static readonly string[] FormsOfPeople = ["/meja/data-pribadi"];

    /// <summary>The id of nothing.</summary>
    private const string Nothing = "0123456789abcdef0123456789abcdef";

    private readonly OpenApi api = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<(string Path, JsonElement Operation)> Gets => OfDesk("get");

    [Fact]
    public void Desk_EveryPageThatIsNoJson_IsAFileOrAFormOfPeople() => Gets
        .Where(get => OpenApi.ContentOf(get.Operation) is not null && OpenApi.Answer(get.Operation) is null).Select(get => get.Path)
        .ShouldBe([.. Files, .. FormsOfPeople], ignoreOrder: true);

    [Fact]
    public async Task Desk_EveryPageAskedForByAProgram_IsJsonAsDescribedAndNeverAPage()
    {
        await using var scene = await ApiScene.BeginAsync();
        var (wrong, shown) = (new List<string>(), new HashSet<string>());
        foreach (var (path, operation) in Gets)
        {
            foreach (var address in scene.AddressesOf(path))
            {
                foreach (var (role, key) in scene.Keys)
                {
                    await LookAsync(path, operation, address, key, $"{address} as {role}");
                }
            }

            await LookAsync(path, operation, Placeholder().Replace(path, Nothing), scene.Keys[Role.Administrator], $"{path} of nothing");
            await LookAsync(path, operation, Placeholder().Replace(path, Nothing), $"hfkey_{Nothing}{Nothing}", $"{path} without a right key");
        }

        wrong.ShouldBeEmpty();
        Gets.Where(get => OpenApi.ContentOf(get.Operation) is not null).Select(get => get.Path).Except(shown).ShouldBe(FormsOfPeople, "others see each");
        foreach (var (path, json) in await scene.PreviewsAsync())
        {
            var post = OfDesk("post").Single(one => one.Path == path).Operation;
            api.Problems(OpenApi.Answer(post)!.Value, json).ShouldBeEmpty(path);
        }

        Gets.SelectMany(get => OpenApi.Answer(get.Operation) is { } schema ? api.NamedIn(schema) : []).Except(api.Met)
            .ShouldBeEmpty("the scene has something of each kind");
        foreach (var (path, operation) in OfDesk("post"))
        {
            foreach (var role in new[] { Role.Administrator, Role.SubKoordinatorPa })
            {
                using var nothing = JsonContent.Create(new { });
                using var answer = await SendAsync(scene.App, HttpMethod.Post, scene.AddressesOf(path)[0], scene.Keys[role], nothing);
                var text = await answer.Content.ReadAsStringAsync(Cancellation);
                wrong.AddRange(ProblemsOf(operation, answer, text).Select(problem => $"POST {path} as {role}: {problem}"));
            }
        }

        wrong.ShouldBeEmpty();

        async Task LookAsync(string path, JsonElement operation, string address, string key, string what)
        {
            using var answer = await SendAsync(scene.App, HttpMethod.Get, address, key);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            wrong.AddRange(ProblemsOf(operation, answer, text).Select(problem => $"{what}: {problem}"));
            shown.UnionWith(answer.StatusCode == HttpStatusCode.OK ? [path] : Array.Empty<string>());
            using var head = await SendAsync(scene.App, HttpMethod.Head, address, key);
            if (head.StatusCode != answer.StatusCode || TypeOf(head) != TypeOf(answer) || (await head.Content.ReadAsByteArrayAsync(Cancellation)).Length > 0)
            {
                wrong.Add($"HEAD {what}: {head.StatusCode} {TypeOf(head)}");
            }
        }
    }

    private IEnumerable<(string Path, JsonElement Operation)> OfDesk(string method) => api.Operations
        .Where(one => one.Method == method && (one.Path == Paths.Desk || one.Path.StartsWith($"{Paths.Desk}/", StringComparison.Ordinal)))
        .Select(one => (one.Path, one.Operation));

    /// <summary>Where an answer is another than the operation's description says, or a page.</summary>
    private IEnumerable<string> ProblemsOf(JsonElement operation, HttpResponseMessage answer, string text)
    {
        var (status, type) = ($"{(int)answer.StatusCode}", TypeOf(answer));
        return !operation.GetProperty("responses").TryGetProperty(status, out var response) ? [$"{status} is not described: {text}"]
            : !response.TryGetProperty("content", out var content) ? text.Length == 0 ? [] : [$"{status} says {type}"]
            : type == "text/html" ? [$"{status} is a page"]
            : !content.TryGetProperty(type, out var described) ? content.TryGetProperty("application/octet-stream", out _) ? [] : [$"{status} says {type}"]
            : type.EndsWith("json", StringComparison.Ordinal) ? api.Problems(described.GetProperty("schema"), JsonDocument.Parse(text).RootElement)
            : [];
    }

    private static string TypeOf(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType ?? "";

    /// <summary>As a program that asks for a page by mistake.</summary>
    private static async Task<HttpResponseMessage> SendAsync(RunningApp app, HttpMethod method, string path, string key, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Headers.Accept.ParseAdd("text/html");
        return await app.Http.SendAsync(request, Cancellation);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
