using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>Begins the sessions of officials, finds them by their cookie, and ends them.</summary>
public sealed class Sessions(ISessions store, IOfficials officials, IDeskTrail trail, TimeProvider time, ILogger<Sessions> log) : ISwept
{
    /// <summary>Its prefix has browsers take it from this host alone. Chromium and Firefox take it from http://localhost too.</summary>
    public const string Cookie = "__Host-meja";

    private static readonly CookieOptions Kept = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" };

    /// <summary>Begins a session and hands its cookie to the browser.</summary>
    /// <param name="used">The link that is used up by it; null when it was proved otherwise who it is.</param>
    /// <param name="way">How it was proved, for the trail.</param>
    /// <returns>False when somebody else used the link first.</returns>
    public async Task<bool> BeginAsync(
        HttpRequest http, EmailAddress holder, IdNumber nip, string way, SignInLink? used = null, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var token = LinkToken.New(Session.IdOf(holder));
        var session = new Session(token.Hash, holder, nip, now);
        if (!await store.BeginAsync(session, used, cancellation))
        {
            return false;
        }

        // Before anybody holds the cookie: no session is used that is not in the trail.
        await trail.AddAsync(SignInTrail.Entered(Holder(session, token, now)!, way, now), CancellationToken.None);
        log.SignedIn();
        http.HttpContext.Response.Cookies.Append(Cookie, token.Text, Kept);
        return true;
    }

    /// <summary>One storage read. Null when nobody is signed in, no longer, or is no official any more.</summary>
    public async Task<SignedIn?> FindAsync(HttpRequest http, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (LinkToken.TryParse(http.Cookies[Cookie]) is not { } token
            || await store.FindAsync(token.RequestId, token.Hash, cancellation) is not { } session || session.IsOverAt(now))
        {
            return null;
        }

        if (Holder(session, token, now) is not { } who)
        {
            await trail.AddAsync(SignInTrail.Dismissed(session.Holder, now), CancellationToken.None);
            await store.RemoveAsync(token.RequestId, token.Hash, CancellationToken.None);
            log.SessionEnded();
            return null;
        }

        if (session.SeenAgain(now) is { } seen)
        {
            await store.RenewAsync(seen, cancellation);
        }

        return who;
    }

    /// <summary>Ends the session that the browser showed.</summary>
    public async Task EndAsync(HttpRequest http, SignedIn who)
    {
        await trail.AddAsync(SignInTrail.Left(who, time.GetUtcNow()), CancellationToken.None);
        if (LinkToken.TryParse(http.Cookies[Cookie]) is { } token)
        {
            await store.RemoveAsync(token.RequestId, token.Hash, CancellationToken.None);
        }

        Ended(http);
    }

    /// <summary>Ends all that the person has, in any browser.</summary>
    public async Task EndAllAsync(HttpRequest http, SignedIn who)
    {
        await trail.AddAsync(SignInTrail.LeftEverywhere(who, time.GetUtcNow()), CancellationToken.None);
        await store.RemoveAllAsync(who.Email, CancellationToken.None);
        Ended(http);
    }

    public async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            await store.ClearAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.SessionsNotCleared(e);
        }
    }

    private void Ended(HttpRequest http)
    {
        log.SignedOut();
        http.HttpContext.Response.Cookies.Delete(Cookie, Kept);
    }

    /// <returns>Null when the roster no longer holds the person.</returns>
    private SignedIn? Holder(Session session, LinkToken token, DateTimeOffset now)
    {
        var offices = officials.Roster.Offices(session.Holder, Wib.DateOf(now)).Where(office => office.Nip == session.Nip).ToList();
        return offices.Count > 0 ? new SignedIn(session.Holder, offices, SignedIn.AntiforgeryOf(token.Text)) : null;
    }
}
