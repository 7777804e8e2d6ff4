using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>
/// Signs in whom an OpenID Connect provider vouches for, if the roster knows the address. The protocol comes back by GET, and here GET begins a session: that
/// changes nothing of the procedure, and only the browser that was sent out can bring the answer.
/// </summary>
/// <remarks>The host tries functions in the order of their names, so these come before the one of a mailed link, whose route matches too.</remarks>
public sealed class OpenIdFunctions(
    Respond respond, Sessions sessions, IOfficials officials, IOptions<SignInOptions> options, TimeProvider time, ILogger<OpenIdFunctions> log)
{
    [Function("OpenIdBegin")]
    [NeedsNoStorage]
    public async Task<IResult> Begin([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Routes.OpenId)] HttpRequest http)
    {
        if (!options.Value.IsOn)
        {
            return await NoneAsync(http);
        }

        try
        {
            await http.HttpContext.ChallengeAsync(
                OpenIdSetUp.Scheme, new AuthenticationProperties { RedirectUri = Paths.DeskOr(http.Query[Paths.Next]) });
            return Results.Empty;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            log.ProviderAway(e);
            return await respond.TellAsync(http, StatusCodes.Status503ServiceUnavailable, SignInMessages.ProviderAway);
        }
    }

    [Function("OpenIdReturn")]
    public async Task<IResult> Return(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Routes.OpenIdReturn)] HttpRequest http, CancellationToken cancellation)
    {
        if (!options.Value.IsOn)
        {
            return await NoneAsync(http);
        }

        var handlers = http.HttpContext.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>();
        await ((IAuthenticationRequestHandler)(await handlers.GetHandlerAsync(http.HttpContext, OpenIdSetUp.Scheme))!).HandleRequestAsync();
        if (http.HttpContext.Features.Get<VouchedFor>() is not { } account)
        {
            log.ProviderRefused();
            return await respond.TellAsync(http, StatusCodes.Status403Forbidden, SignInMessages.ProviderRefused);
        }

        // A mailbox that two persons share proves neither.
        var offices = account.Email is { } email ? officials.Roster.Offices(email, Wib.DateOf(time.GetUtcNow())) : [];
        if (offices.Select(office => office.Nip).Distinct().ToList() is not [var nip])
        {
            log.AccountUnknown(account.Email is not null);
            return await respond.TellAsync(http, StatusCodes.Status403Forbidden, SignInMessages.NoOfficial);
        }

        await sessions.BeginAsync(http, account.Email!, nip, SignInTrail.ByProvider, cancellation: cancellation);
        return Respond.SeeOther(http, Paths.DeskOr(account.Next));
    }

    private Task<IResult> NoneAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status404NotFound, SiteMessages.NoSuchPage);
}
