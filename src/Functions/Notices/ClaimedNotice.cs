using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notices;

/// <summary>A notice that this process has entered in the ledger and is about to send.</summary>
/// <param name="Link">Its personal link, stored with the entry; null when it has none.</param>
public sealed record ClaimedNotice(OutgoingNotice Outgoing, Notice Notice, IssuedLink? Link);
