using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A program with a key, and the administrator who let it in.</summary>
internal sealed partial record ProgramClient(RunningApp App, string Id, string Key)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="role">In lower case.</param>
    public static async Task<ProgramClient> LetInAsync(RunningApp app, string role, string name = "Portal layanan")
    {
        var made = await PressAsync(app, "/meja/klien", ("clientName", name), ("clientRole", role));
        return new ProgramClient(app, Own().Match(made).Groups[1].Value, Secret().Match(made).Groups[1].Value);
    }

    public async Task<ProgramClient> RotateAsync() =>
        this with { Key = Secret().Match(await PressAsync(App, $"/meja/klien/{Id}/kunci")).Groups[1].Value };

    public Task RevokeAsync() => PressAsync(App, $"/meja/klien/{Id}/cabut");

    /// <summary>What an address says, which must be shown.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await SendAsync(path, null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Token));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await SendAsync(path, null);
        return answer.StatusCode;
    }

    /// <param name="form">Null to only look.</param>
    public async Task<HttpResponseMessage> SendAsync(string path, object? form)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        request.Content = form is null ? null : JsonContent.Create(form);
        return await App.Http.SendAsync(request, Token);
    }

    /// <summary>What the administrator does at the desk.</summary>
    /// <returns>The page that answers.</returns>
    private static async Task<string> PressAsync(RunningApp app, string path, params (string Field, string Value)[] fields)
    {
        using var answer = await app.PressAsync(path, await app.SignInAsync(OfficialsJson.Admin), fields);
        var page = await answer.Content.ReadAsStringAsync(Token);
        ((int)answer.StatusCode).ShouldBeLessThan(400, page);
        return page;
    }

    [GeneratedRegex("/meja/klien/([0-9a-f]{16})/kunci")]
    private static partial Regex Own();

    [GeneratedRegex("<code>(.+?)</code>")]
    private static partial Regex Secret();
}
