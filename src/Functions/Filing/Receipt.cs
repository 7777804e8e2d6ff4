using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Filing;

/// <summary>The receipt for a filed request: its number, and a link to its status.</summary>
public sealed record Receipt(RequestId Id, string Number, IssuedLink Status)
{
    /// <summary>The receipt as an HTTP answer.</summary>
    /// <param name="page">The page that a browser is redirected to.</param>
    public IResult Answer(HttpRequest http, string page) => Respond.WantsJson(http)
        ? Results.Json(new { id = Id.Value, number = Number, statusUrl = Status.Url }, statusCode: StatusCodes.Status202Accepted)
        : Respond.SeeOther(http, page);
}
