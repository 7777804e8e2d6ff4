using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Retention;

/// <summary>A mailed link to what is stored about its holder, as stored: never the token, only its SHA-256.</summary>
public sealed record DataLink(Sha256Hash TokenHash, EmailAddress Holder, DateTimeOffset ExpiresAt)
{
    /// <summary>How long it opens the file (ours).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public override string ToString() => "link to personal data";
}
