using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Domain.Import;

/// <summary>
/// The publishing of a sheet: a promise until it has ended, then what came of it. There is one at a time, and the last is kept. It holds no row: whoever goes
/// on with it plans anew, and what is stored is left out.
/// </summary>
/// <param name="Place">Where the sheet lies.</param>
/// <param name="By">Name and office of who promised it.</param>
/// <param name="Rows">How many it was to store.</param>
public sealed record Publication(ReceivedFile Place, Attachment Sheet, string By, DateTimeOffset At, int Rows) : LongWork(At)
{
    /// <summary>How many are left.</summary>
    public int Left { get; init; } = Rows;

    public int Done => Rows - Left;
}
