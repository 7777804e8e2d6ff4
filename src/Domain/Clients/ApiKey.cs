using System.Security.Cryptography;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Clients;

/// <summary>A key that a program shows instead of signing in, as stored: never the key, only its SHA-256 (ours).</summary>
/// <param name="Until">When a rotated key ends; null for the one in force.</param>
public sealed partial record ApiKey(Sha256Hash Hash, DateTimeOffset Since, DateTimeOffset? Until)
{
    /// <summary>Tells whoever looks for secrets in texts what it is.</summary>
    public const string Prefix = "hfkey_";

    /// <summary>So long a program may go on with the key before, once it has a new one.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromDays(7);

    /// <summary>256 random bits, which nobody guesses.</summary>
    public static string New() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of a shown key; null for what is none.</summary>
    public static Sha256Hash? HashOf(string shown) => Pattern().IsMatch(shown) ? Sha256Hash.Of(shown) : null;

    public bool IsLiveAt(DateTimeOffset now) => Until is null || now < Until;

    public override string ToString() => "key";

    [GeneratedRegex(@"^hfkey_[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
