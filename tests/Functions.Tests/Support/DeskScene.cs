using System.Net;
using System.Text.RegularExpressions;
using HostingFunctions.Desk;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What officials do at the desk. A session is carried as its cookie, as the browser of one official does.</summary>
internal static partial class DeskScene
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Asks for a link to sign in and waits until that is settled.</summary>
    /// <returns>The link's path; null when no mail left.</returns>
    public static async Task<string?> AskToSignInAsync(this RunningApp app, string email, string next = "")
    {
        var before = app.Mails.To(email).Count(IsToSignIn);
        using var asked = await app.PressAsync("/masuk", ("linkEmail", email), ("next", next));
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        while (await app.Get<IMailAsks<SignInAsk>>().ListAsync(Token).AnyAsync(Token))
        {
            await Task.Yield();
        }

        return app.Mails.To(email).Where(IsToSignIn).Skip(before).SingleOrDefault()?.Link("masuk");
    }

    /// <summary>Signs an official in.</summary>
    /// <param name="digits">Of their NIP; null for one of the <see cref="OfficialsJson"/>.</param>
    /// <returns>The session's cookie.</returns>
    public static async Task<string> SignInAsync(this RunningApp app, string email, string? digits = null)
    {
        using var entered = await app.PressAsync((await app.AskToSignInAsync(email))!, ("idDigits", digits ?? OfficialsJson.DigitsOf(email)));
        entered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return entered.SessionCookie();
    }

    /// <summary>The cookie that an answer hands out.</summary>
    public static string SessionCookie(this HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(Sessions.Cookie, StringComparison.Ordinal)).Split(';')[0];

    /// <summary>Opens a page in a session.</summary>
    public static Task<HttpResponseMessage> OpenAsync(this RunningApp app, string path, string? session) => app.SendAsync(HttpMethod.Get, path, session);

    /// <summary>Sends nothing but a session's cookie.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this RunningApp app, HttpMethod method, string path, string? session, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (session is not null)
        {
            request.Headers.Add("Cookie", session);
        }

        return await app.Http.SendAsync(request, Token);
    }

    /// <summary>Posts a form in a session, with what its pages carry against other sites.</summary>
    public static async Task<HttpResponseMessage> PressAsync(
        this RunningApp app, string path, string session, params (string Field, string Value)[] fields) =>
        await app.PostAsync(path, session, [("antiforgery", await app.AntiforgeryAsync(session)), .. fields]);

    /// <summary>The same by somebody who reads JSON.</summary>
    public static async Task<HttpResponseMessage> PressAsJsonAsync(
        this RunningApp app, string path, string session, params (string Field, string Value)[] fields)
    {
        var all = fields.Append((Field: "antiforgery", Value: await app.AntiforgeryAsync(session)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Field, field.Value))),
        };
        request.Headers.Add("Cookie", session);
        request.Headers.Accept.ParseAdd("application/json");
        return await app.Http.SendAsync(request, Token);
    }

    /// <summary>The same with a file.</summary>
    public static Task<HttpResponseMessage> PressAsync(
        this RunningApp app, string path, string session, (string Field, string Name, byte[] Content) file, params (string Field, string Value)[] fields) =>
        app.SendFormAsync(path, session, fields.Select(field => KeyValuePair.Create(field.Field, field.Value)), file);

    /// <summary>The same with files.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this RunningApp app, string path, string session, IEnumerable<KeyValuePair<string, string>> fields,
        params (string Field, string Name, byte[] Content)[] files)
    {
        using var form = Applicant.Multipart(fields.Append(new("antiforgery", await app.AntiforgeryAsync(session))), files);
        return await app.SendAsync(HttpMethod.Post, path, session, form);
    }

    /// <summary>Posts a form in a session exactly as it is.</summary>
    public static Task<HttpResponseMessage> PostAsync(this RunningApp app, string path, string? session, params (string Field, string Value)[] fields) =>
        app.SendAsync(HttpMethod.Post, path, session, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value))));

    private static async Task<string> AntiforgeryAsync(this RunningApp app, string session)
    {
        using var page = await app.OpenAsync("/meja", session);
        return Antiforgery().Match(await page.Content.ReadAsStringAsync(Token)).Groups[1].Value;
    }

    private static bool IsToSignIn(Mail mail) => mail.Announces.Contains(".sign-in.", StringComparison.Ordinal);

    [GeneratedRegex("""name="antiforgery" value="([0-9a-f]+)" """)]
    private static partial Regex Antiforgery();
}
