using System.Security.Cryptography;
using System.Text;

namespace HostingFunctions.Domain.Clients;

/// <summary>A secret that signs what a program is told. It is stored as it is, because we sign with it; nobody acts here by it.</summary>
/// <param name="Text">As the receiver keeps it: <c>whsec_</c> and Base64.</param>
/// <param name="Until">When a rotated one ends; null for the one in force.</param>
public sealed record WebhookSecret(string Text, DateTimeOffset? Until)
{
    private const string Prefix = "whsec_";

    public static string New() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public bool IsLiveAt(DateTimeOffset now) => Until is null || now < Until;

    /// <summary>The signature of a message (Standard Webhooks 1.0, symmetric).</summary>
    public string Sign(string id, DateTimeOffset at, string body) => "v1," + Convert.ToBase64String(
        HMACSHA256.HashData(Convert.FromBase64String(Text[Prefix.Length..]), Encoding.UTF8.GetBytes($"{id}.{at.ToUnixTimeSeconds()}.{body}")));

    public override string ToString() => "secret";
}
