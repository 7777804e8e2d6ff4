using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Pages.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Notices;

/// <summary>The dry run of the sweep: lists who would get which notice on a day. Sends nothing and writes nothing.</summary>
public sealed class RenewalPreviewFunction(RenewalPreview preview, TimeProvider time)
{
    [Function("RenewalPreview")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Routes.RenewalPreview)] HttpRequest http, CancellationToken cancellation)
    {
        var today = Wib.DateOf(time.GetUtcNow());
        var asked = http.Query["on"];
        if (asked.Count == 0)
        {
            return Results.Json(await preview.OnAsync(today, today, cancellation));
        }

        return DateOnly.TryParseExact(asked.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? Results.Json(await preview.OnAsync(on, today, cancellation))
            : Results.Problem(SiteMessages.NoSuchDay.Text, statusCode: StatusCodes.Status400BadRequest, title: SiteMessages.NoSuchDay.Title);
    }
}
