using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>
/// Whether the mail server's certificate is trusted: by the machine, or by an authority of the city's own. A revocation list that says so refuses it; one that
/// cannot be reached does not, because inside a city's network it often cannot.
/// </summary>
/// <param name="caFile">As <see cref="SmtpOptions.CaFile"/>.</param>
internal sealed class SmtpTrust(string caFile)
{
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    public static string PathOf(string caFile) => Path.Combine(AppContext.BaseDirectory, caFile);

    public bool IsTrusted(X509Certificate? certificate, X509Chain? sent, SslPolicyErrors errors) =>
        certificate is X509Certificate2 server && (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) == SslPolicyErrors.None
        && (IsTrusted(server, sent, []) || (caFile.Length > 0 && IsTrusted(server, sent, Authorities())));

    private static bool IsTrusted(X509Certificate2 server, X509Chain? sent, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = authorities.Count > 0 ? X509ChainTrustMode.CustomRootTrust : X509ChainTrustMode.System;
        policy.CustomTrustStore.AddRange(authorities);
        policy.ExtraStore.AddRange(sent?.ChainPolicy.ExtraStore ?? []);
        policy.ApplicationPolicy.Add(ServerAuthentication);
        policy.RevocationMode = X509RevocationMode.Online;
        policy.VerificationFlags = X509VerificationFlags.IgnoreEndRevocationUnknown | X509VerificationFlags.IgnoreCertificateAuthorityRevocationUnknown;
        policy.UrlRetrievalTimeout = LongestFetch;
        return chain.Build(server);
    }

    /// <summary>Read anew for each connection, so that a renewed file needs no restart.</summary>
    private X509Certificate2Collection Authorities()
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(PathOf(caFile));
        return authorities;
    }
}
