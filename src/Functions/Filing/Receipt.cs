using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Filing;

/// <summary>What whoever filed a request gets: its number, and a link to its status.</summary>
public sealed record Receipt(RequestId Id, string Number, IssuedLink Status)
{
    /// <summary>The receipt as it is answered.</summary>
    /// <param name="page">Where a browser goes on.</param>
    public IResult Answer(HttpRequest http, string page)
    {
        if (Respond.WantsJson(http))
        {
            return Results.Json(new { id = Id.Value, number = Number, statusUrl = Status.Url }, statusCode: StatusCodes.Status202Accepted);
        }

        http.HttpContext.Response.Headers.Location = page;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
