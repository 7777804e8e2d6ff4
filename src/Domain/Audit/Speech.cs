using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>
/// Hashes the part of an entry that may name a person: actor, action and detail. With a salt, which is destroyed with them: without it nobody can find out
/// who it was by trying names.
/// </summary>
public static class Speech
{
    public const int SaltLength = 16;

    public static Sha256Hash Of(AuditEntry entry, byte[] salt) =>
        new Canonical("trail-said-1").Add(salt).Add(entry.Actor).Add(entry.Action).Add(entry.Detail).Hash();
}
