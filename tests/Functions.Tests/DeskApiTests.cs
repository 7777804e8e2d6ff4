using System.Net;
using System.Net.Http.Headers;
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

    private IEnumerable<(string Path, JsonElement Operation)> Gets => api.Operations
        .Where(one => one.Method == "get" && (one.Path == Paths.Desk || one.Path.StartsWith($"{Paths.Desk}/", StringComparison.Ordinal)))
        .Select(one => (one.Path, one.Operation));

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
                    await TryAsync(path, operation, address, key, $"{address} as {role}");
                }
            }

            await TryAsync(path, operation, Placeholder().Replace(path, Nothing), scene.Keys[Role.Administrator], $"{path} of nothing");
            await TryAsync(path, operation, Placeholder().Replace(path, Nothing), $"hfkey_{Nothing}{Nothing}", $"{path} without a right key");
        }

        wrong.ShouldBeEmpty();
        Gets.Where(get => OpenApi.ContentOf(get.Operation) is not null).Select(get => get.Path).Except(shown).ShouldBe(FormsOfPeople, "others see each");
        foreach (var (path, json) in await scene.PreviewsAsync())
        {
            var post = api.Operations.Single(one => one.Method == "post" && one.Path == path).Operation;
            api.Problems(OpenApi.Answer(post)!.Value, json).ShouldBeEmpty(path);
        }

        Gets.SelectMany(get => OpenApi.Answer(get.Operation) is { } schema ? api.NamedIn(schema) : []).Except(api.Met)
            .ShouldBeEmpty("the scene has something of each kind");

        async Task TryAsync(string path, JsonElement operation, string address, string key, string what)
        {
            using var answer = await SendAsync(scene.App, HttpMethod.Get, address, key);
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            wrong.AddRange(ProblemsOf(path, operation, answer, text, isNothing: address != path && address.Contains(Nothing, StringComparison.Ordinal))
                .Select(problem => $"{what}: {problem}"));
            shown.UnionWith(answer.StatusCode == HttpStatusCode.OK ? [path] : Array.Empty<string>());
            using var head = await SendAsync(scene.App, HttpMethod.Head, address, key);
            if (head.StatusCode != answer.StatusCode || TypeOf(head) != TypeOf(answer) || (await head.Content.ReadAsByteArrayAsync(Cancellation)).Length > 0)
            {
                wrong.Add($"HEAD {what}: {head.StatusCode} {TypeOf(head)}");
            }
        }
    }

    private IEnumerable<string> ProblemsOf(string path, JsonElement operation, HttpResponseMessage answer, string text, bool isNothing)
    {
        var (status, type) = (answer.StatusCode, TypeOf(answer));
        var (problem, said) = (type == "application/problem+json", $"{(int)status} {type}");
        return status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || (isNothing && status == HttpStatusCode.NotFound) ? problem ? [] : [said]
            : OpenApi.ContentOf(operation) is not { } content ? status == HttpStatusCode.SeeOther && text.Length == 0 ? [] : [said]
            : status != HttpStatusCode.OK ? [said]
            : Files.Contains(path) ? content.TryGetProperty(type, out _) || content.TryGetProperty("application/octet-stream", out _) ? [] : [said]
            : type != "application/json" || OpenApi.Answer(operation) is not { } schema ? [said]
            : api.Problems(schema, JsonDocument.Parse(text).RootElement);
    }

    private static string TypeOf(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType ?? "";

    /// <summary>As a program that asks for a page by mistake.</summary>
    private static async Task<HttpResponseMessage> SendAsync(RunningApp app, HttpMethod method, string path, string key)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Headers.Accept.ParseAdd("text/html");
        return await app.Http.SendAsync(request, Cancellation);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
