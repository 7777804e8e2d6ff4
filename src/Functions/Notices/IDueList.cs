using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>What the PA sub-coordinator is told of many hosted applications by one mail. Each line has an entry in its application's ledger.</summary>
public interface IDueList
{
    /// <summary>An application's lines, one for each holder of the office; empty when it is not to be listed. Reads and writes nothing.</summary>
    IReadOnlyList<OutgoingNotice> Due(RegisterRecord application, DateOnly today);

    /// <param name="claimed">What is to leave now.</param>
    /// <param name="lines">All that is due, of which something may have left before, by the hash of its ledger keys.</param>
    Mail Compose(Official official, IReadOnlyList<ClaimedNotice> claimed, DateOnly today, Sha256Hash lines);
}
