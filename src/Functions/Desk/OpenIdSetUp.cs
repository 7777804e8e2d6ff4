using HostingFunctions.Domain.Addresses;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HostingFunctions.Desk;

/// <summary>
/// ASP.NET Core's handler of OpenID Connect, without the middleware around it, which is not ours to order in a Functions worker, and without the session that
/// it would begin: it only says whom the provider vouches for (<see cref="VouchedFor"/>).
/// </summary>
internal static class OpenIdSetUp
{
    public const string Scheme = "provider";

    public static IServiceCollection AddOpenId(this IServiceCollection services)
    {
        services.AddAuthenticationCore(options => options.AddScheme<OpenIdConnectHandler>(Scheme, displayName: null));
        services.AddWebEncoders();
        services.AddTransient<OpenIdConnectHandler>();
        services.AddSingleton<IDataProtectionProvider>(provider => SharedSecret.Of(provider.GetRequiredService<IOptions<SignInOptions>>().Value.ClientSecret));
        services.AddSingleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>();
        services.AddOptions<OpenIdConnectOptions>(Scheme).Configure<IOptions<SignInOptions>, IOptions<SiteOptions>>(
            (options, signIn, site) => Set(options, signIn.Value, site.Value));
        return services;
    }

    private static void Set(OpenIdConnectOptions options, SignInOptions signIn, SiteOptions site)
    {
        options.Authority = signIn.Authority;
        options.ClientId = signIn.ClientId;
        options.ClientSecret = signIn.ClientSecret;
        options.RequireHttpsMetadata = signIn.Authority.StartsWith(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("email");

        // Some providers say there alone what the address is, and whether it is verified.
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.Clear();
        options.ClaimActions.MapJsonKey("email", "email");
        options.ClaimActions.MapJsonKey("email_verified", "email_verified");
        options.CallbackPath = Paths.OpenIdReturn;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.Always;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;

        // Never from the Host header (rule 4).
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.RedirectUri = Paths.Under(site.Root, Paths.OpenIdReturn).AbsoluteUri;
            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = context =>
        {
            context.HttpContext.Features.Set(new VouchedFor(VouchedFor.EmailOf(context.Principal), context.ReturnUri));
            context.HandleResponse();
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
