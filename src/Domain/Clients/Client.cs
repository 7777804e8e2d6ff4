using System.Security.Cryptography;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Clients;

/// <summary>A program that works at the desk with a key (ours): what its role may, but what only people do.</summary>
/// <param name="Until">The last day on which it may, in WIB; null while no end is known.</param>
/// <param name="By">Who let it in, with their office.</param>
public sealed record Client(string Id, string Name, Role Role, DateOnly? Until, string By, DateTimeOffset Since)
{
    /// <summary>The newest first.</summary>
    public IReadOnlyList<ApiKey> Keys { get; init; } = [];

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The last day on which it showed a key.</summary>
    public DateOnly? UsedOn { get; init; }

    /// <summary>Where it is told of what happens; null when it is not.</summary>
    public Webhook? Webhook { get; init; }

    /// <inheritdoc cref="Officials.OfficialsBook.Untold"/>
    public IReadOnlyList<HistoryEntry> Untold { get; init; } = [];

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>As trails name it: <c>Klien SIMPEG (Petugas Loket)</c>.</summary>
    public string NameAndTitle => $"Klien {Name} ({Role.Title()})";

    /// <summary>What stands for its mailbox, which nobody can have (RFC 2606).</summary>
    public EmailAddress Address => EmailAddress.Parse($"klien-{Id}@api.invalid");

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public bool IsLiveAt(DateTimeOffset now) => RevokedAt is null && (Until is null || Wib.DateOf(now) <= Until);

    /// <summary>Whether a key is its own. Every key is compared to its end, so that the time it takes tells nothing.</summary>
    public bool Has(Sha256Hash key, DateTimeOffset now) => Keys.Count(own => own.Hash.IsInFixedTime(key) && own.IsLiveAt(now)) > 0;

    /// <summary>Puts a key in force. The one before it holds for <see cref="ApiKey.Overlap"/>, any older one no longer.</summary>
    public Client WithKey(Sha256Hash key, DateTimeOffset now) => this with
    {
        Keys = [new ApiKey(key, now, null), .. Keys.Take(1).Select(old => old with { Until = now + ApiKey.Overlap })],
    };

    public Client Revoke(DateTimeOffset now) => this with { RevokedAt = RevokedAt ?? now, Keys = [], Webhook = null };

    public override string ToString() => NameAndTitle;
}
