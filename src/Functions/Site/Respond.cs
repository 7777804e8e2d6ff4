using System.Globalization;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Site;

/// <summary>Answers in the format the client reads: a page for people, JSON or ProblemDetails (RFC 9457) for programs.</summary>
public sealed class Respond(PageRenderer pages)
{
    public static bool WantsJson(HttpRequest http) =>
        http.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        && !http.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public async Task<IResult> PageAsync(PageModel page, int status = StatusCodes.Status200OK) =>
        Results.Content(await pages.RenderAsync(page), "text/html; charset=utf-8", statusCode: status);

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
}
