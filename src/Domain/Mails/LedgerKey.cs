using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Mails;

/// <summary>The row of a ledger that tells what becomes of a mail.</summary>
/// <param name="Kind">Null for the ledger of mails that are about several requests or hosted applications, or about none.</param>
/// <param name="Id">The request or hosted application whose ledger it is; of a mail about several what stands for its recipient.</param>
/// <param name="Row">What the row is known by there.</param>
public sealed record LedgerKey(HoldingKind? Kind, RequestId Id, string Row);
