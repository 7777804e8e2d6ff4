using Microsoft.AspNetCore.Http;

namespace LocalRuntime.Hosting;

/// <summary>What the host itself answers, where no function does.</summary>
internal static class HostAnswers
{
    private const string Homepage = "<!DOCTYPE html><title>Functions</title><h1>Your functions app is up and running</h1>"
        + "<p>The setting <code>AzureWebJobsDisableHomepage=true</code> gives this address to the app.</p>";

    /// <summary>The host's bare 500 for bodies over its own limit.</summary>
    internal static Task RefuseOversizeAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentLength <= LocalDefaults.MaxRequestBytes || http.Request.ContentLength is null)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    /// <summary>The host's homepage, which hides the app's own unless it is disabled.</summary>
    internal static Task ServeHomepageAsync(HttpContext http, RequestDelegate next) =>
        http.Request.Path == "/" ? Results.Content(Homepage, "text/html").ExecuteAsync(http) : next(http);

    /// <summary>
    /// 404 with no body for what no function declares. Routing's own answer to a method that is not listed, 405, is an endpoint without a
    /// function.
    /// </summary>
    internal static Task AnswerUnmatchedAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Function>() is not null)
        {
            return next(http);
        }

        // With its homepage disabled the host answers the root, if no function does, with 204.
        http.Response.StatusCode = http.Request.Path == "/" ? StatusCodes.Status204NoContent : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>500 with no body; a response already under way is cut off, so that nobody takes it for whole.</summary>
    internal static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
