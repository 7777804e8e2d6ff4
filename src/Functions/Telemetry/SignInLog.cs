using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1701 to 1799: signing in to the desk and out of it. Who it was, only the desk's trail says.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1701, LogLevel.Warning, "A link to sign in did not leave; the sweep sends one.")]
    public static partial void SignInDelayed(this ILogger log, Exception cause);

    [LoggerMessage(1702, LogLevel.Information, "An official signed in.")]
    public static partial void SignedIn(this ILogger log);

    [LoggerMessage(1703, LogLevel.Warning, "Wrong digits at a link to sign in, try {Tries}.")]
    public static partial void DigitsRefused(this ILogger log, int tries);

    [LoggerMessage(1704, LogLevel.Information, "An official signed out.")]
    public static partial void SignedOut(this ILogger log);

    [LoggerMessage(1705, LogLevel.Warning, "A session was ended: its holder is no official any more.")]
    public static partial void SessionEnded(this ILogger log);

    [LoggerMessage(1706, LogLevel.Error, "What is left of sessions that are over could not be removed; the next sweep tries again.")]
    public static partial void SessionsNotCleared(this ILogger log, Exception cause);

    [LoggerMessage(1707, LogLevel.Error, "The OpenID Connect provider (SignIn__Authority) cannot be reached.")]
    public static partial void ProviderAway(this ILogger log, Exception cause);

    [LoggerMessage(1708, LogLevel.Warning, "What came back from the OpenID Connect provider is no sign-in that was begun here.")]
    public static partial void ProviderRefused(this ILogger log);

    [LoggerMessage(1709, LogLevel.Warning, "The OpenID Connect provider vouched for no official; a verified address came: {IsVerified}.")]
    public static partial void AccountUnknown(this ILogger log, bool isVerified);
}
