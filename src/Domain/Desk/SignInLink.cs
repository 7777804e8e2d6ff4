using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Desk;

/// <summary>A link by which an official signs in once, as stored: never the token, only its SHA-256. It is gone as soon as it is used.</summary>
/// <param name="Next">The page of the desk that was first asked for.</param>
/// <param name="WrongTries">Wrong digits so far (rule 3).</param>
public sealed record SignInLink(Sha256Hash TokenHash, EmailAddress Holder, string Next, DateTimeOffset ExpiresAt, int WrongTries = 0)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsLocked => WrongTries >= Link.MostWrongTries;

    public bool IsLiveAt(DateTimeOffset now) => now < ExpiresAt && !IsLocked;

    public override string ToString() => "link to sign in";
}
