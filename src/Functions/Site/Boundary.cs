using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Site;

/// <summary>Turns exceptions into HTTP answers and adds the security headers to every answer. Other triggers pass through.</summary>
public sealed class Boundary(Respond respond, IOptions<SiteOptions> site, ILogger<Boundary> log) : IFunctionsWorkerMiddleware
{
    /// <summary>
    /// Whoever sends or reads slower than this is cut off: after host.json's <c>functionTimeout</c> the host ends the whole worker. 90 MB come in time at
    /// 0.8 Mbit/s.
    /// </summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(15);

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        using var limit = new CancellationTokenSource(LongestCall);
        await using var ends = limit.Token.Register(http.Abort);
        Protect(http.Response.Headers);
        await AnswerAsync(context, http, next);
        await ReadToEndAsync(http);
    }

    private async Task AnswerAsync(FunctionContext context, HttpContext http, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            log.RequestUnreadable(context.FunctionDefinition.Name, e.StatusCode);
            context.GetInvocationResult().Value = await (e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? respond.TellAsync(http.Request, e.StatusCode, SiteMessages.TooLarge)
                : respond.TellAsync(http.Request, StatusCodes.Status400BadRequest, SiteMessages.Broken));
        }
        catch (LimitReachedException e) when (!http.Response.HasStarted)
        {
            context.GetInvocationResult().Value = await respond.PostponeAsync(http.Request, e.After);
        }
        catch (MailNotSentException e) when (e.InnerException is LimitReachedException limit && !http.Response.HasStarted)
        {
            context.GetInvocationResult().Value = await respond.PostponeAsync(http.Request, limit.After);
        }
        catch (SubmissionUnderWayException) when (!http.Response.HasStarted)
        {
            http.Response.Headers.RetryAfter = "5";
            context.GetInvocationResult().Value = await respond.TellAsync(http.Request, StatusCodes.Status503ServiceUnavailable, SiteMessages.UnderWay);
        }
        catch (StorageAwayException) when (!http.Response.HasStarted)
        {
            http.Response.Headers.RetryAfter = "30";
            context.GetInvocationResult().Value = await respond.TellAsync(http.Request, StatusCodes.Status503ServiceUnavailable, SiteMessages.StorageAway);
        }
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            log.FunctionFailed(e, context.FunctionDefinition.Name, context.InvocationId);
            context.GetInvocationResult().Value = await TellFailedAsync(http.Request, context.InvocationId);
        }
    }

    /// <summary>
    /// Reads what the function left unread of the request's body. The host passes an answer on only after it has passed on the whole request. Otherwise,
    /// when a large form is refused at once, the caller would get the host's bare 502 instead of the page that says why.
    /// </summary>
    private static async Task ReadToEndAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        try
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The request broke off or is larger than announced. The answer may still reach the caller.
        }
    }

    private async Task<IResult> TellFailedAsync(HttpRequest http, string invocationId)
    {
        var page = SiteMessages.Failed(invocationId);
        try
        {
            return await respond.TellAsync(http, StatusCodes.Status500InternalServerError, page);
        }
        catch (Exception e)
        {
            // The page itself cannot be rendered: plain text is better than an empty answer.
            log.ErrorPageFailed(e, invocationId);
            return Results.Text(string.Join("\n\n", page.Paragraphs.Prepend(page.Title)), statusCode: StatusCodes.Status500InternalServerError);
        }
    }

    private void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        if (site.Value.Root.Scheme == Uri.UriSchemeHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
