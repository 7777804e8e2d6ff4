using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Import;

/// <summary>
/// The publishing of a sheet: a promise until it has ended, then what came of it. There is one at a time, and the last is kept. It holds no row: whoever goes
/// on with it plans anew, and what is stored is left out.
/// </summary>
/// <param name="Place">Where the sheet lies.</param>
/// <param name="By">Name and office of who promised it.</param>
/// <param name="Rows">How many it was to store.</param>
public sealed record Publication(ReceivedFile Place, Attachment Sheet, string By, DateTimeOffset At, int Rows)
{
    /// <summary>Longer than some rows take: whoever gave no sign of life since has died.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>After this time another may begin, whatever holds this one up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How many are left.</summary>
    public int Left { get; init; } = Rows;

    /// <summary>When somebody last gave a sign that they work on it; null when nobody does.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public int Done => Rows - Left;

    public bool IsOpenAt(DateTimeOffset now) => EndedAt is null && At > now - Longest;

    /// <summary>Whether somebody is at work on it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => EndedAt is null && SeenAt > now - Patience;
}
