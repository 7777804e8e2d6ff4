using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>Answers in the format the client reads: a page for people, JSON or ProblemDetails (RFC 9457) for programs.</summary>
public sealed class Respond(PageRenderer pages)
{
    /// <summary>
    /// For a file that is shown. Without <c>sandbox</c>, in which older Chromium shows no PDF; its type and <c>nosniff</c> keep a file from being a page.
    /// </summary>
    private const string NothingMore = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Whether the client prefers JSON to a page, by the weights it gives (RFC 9110, 12.5.1). Of the same weight, what it names counts more than a wildcard. A
    /// program that shows a key always gets it.
    /// </summary>
    public static bool WantsJson(HttpRequest http)
    {
        var accept = http.GetTypedHeaders().Accept;
        var json = Preference(accept, "application/json", "application/problem+json");
        var page = Preference(accept, "text/html");
        return (json.Weight > 0 && json.CompareTo(page) > 0)
            || http.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Answers with what a program asked for as JSON, anybody else with the page.</summary>
    /// <param name="json">What the page says, for programs.</param>
    public async Task<IResult> ShowAsync(HttpRequest http, PageModel page, Func<object> json) =>
        WantsJson(http) ? Results.Json(json()) : await PageAsync(page);

    public async Task<IResult> PageAsync(PageModel page, int status = StatusCodes.Status200OK) =>
        Results.Content(await pages.RenderAsync(page), "text/html; charset=utf-8", statusCode: status);

    /// <summary>Serves a file to save that is written while it is sent; to HEAD only its name and type.</summary>
    public static IResult SavedFile(HttpRequest http, string name, string mediaType, Func<Stream, Task> write)
    {
        NameFile(http, name);
        if (!HttpMethods.IsHead(http.Method))
        {
            return Results.Stream(write, mediaType);
        }

        http.HttpContext.Response.Headers.ContentType = mediaType;
        return Results.Empty;
    }

    /// <summary>Serves a file, to save or, if it is asked for so and browsers show its kind, to look at; to HEAD only what is known of it.</summary>
    public static async Task<IResult> FileAsync(HttpRequest http, string name, FileType type, long size, Stream content)
    {
        var isShown = http.Query.ContainsKey(Paths.Shown) && type.OpensInBrowser();
        NameFile(http, name, isShown ? "inline" : "attachment");
        var headers = http.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = NothingMore;
        headers.ContentLength = size;
        if (!HttpMethods.IsHead(http.Method))
        {
            return Results.Stream(content, type.MediaType());
        }

        await content.DisposeAsync();
        headers.ContentType = type.MediaType();
        return Results.Empty;
    }

    /// <summary>Leads a browser on to a page after a form is taken (RFC 9110, 15.4.4).</summary>
    /// <param name="field">The field to go to on that page; empty for its top.</param>
    public static IResult SeeOther(HttpRequest http, string page, string field = "")
    {
        http.HttpContext.Response.Headers.Location = field.Length > 0 ? $"{page}#{field}" : page;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Refuses a form and shows each error at its field.</summary>
    public async Task<IResult> RefuseAsync(HttpRequest http, PageModel page, IReadOnlyList<FieldError> errors) => WantsJson(http)
        ? Results.ValidationProblem(
            errors.GroupBy(error => error.Field).ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray()),
            SiteMessages.Refused.Text, title: SiteMessages.Refused.Title, statusCode: StatusCodes.Status422UnprocessableEntity)
        : await PageAsync(page, StatusCodes.Status422UnprocessableEntity);

    /// <summary>Tells the person that a limit is reached, and when to try again.</summary>
    /// <param name="page">In place of the plain message.</param>
    public async Task<IResult> PostponeAsync(HttpRequest http, TimeSpan after, PageModel? page = null)
    {
        http.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return page is null || WantsJson(http)
            ? await TellAsync(http, StatusCodes.Status429TooManyRequests, LimitMessages.Reached(after))
            : await PageAsync(page, StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Tells the person a message.</summary>
    public async Task<IResult> TellAsync(HttpRequest http, int status, MessagePage page) => WantsJson(http)
        ? status < 400
            ? Results.Json(new { message = page.Text }, statusCode: status)
            : Results.Problem(page.Text, statusCode: status, title: page.Title)
        : await PageAsync(page, status);

    private static (double Weight, int Exactness) Preference(IList<MediaTypeHeaderValue> accept, params IEnumerable<string> types) => types
        .Select(type => accept
            .Where(range => new MediaTypeHeaderValue(type).IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            .Select(range => (Weight: range.Quality ?? 1, Exactness: range.MatchesAllTypes ? 1 : range.MatchesAllSubTypes ? 2 : 3))
            .OrderByDescending(match => match.Exactness)
            .FirstOrDefault())
        .Max();

    /// <param name="how"><c>attachment</c> to save it, <c>inline</c> to look at it.</param>
    private static void NameFile(HttpRequest http, string name, string how = "attachment")
    {
        var disposition = new ContentDispositionHeaderValue(how);
        disposition.SetHttpFileName(name);
        http.HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
    }
}
