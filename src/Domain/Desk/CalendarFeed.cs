using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Desk;

/// <summary>
/// The address at which an official's calendar program reads their due dates, as stored: never the token, only its SHA-256. There is one a person (ours).
/// </summary>
/// <param name="Nip">Tells the holder from whoever has the same mailbox later.</param>
public sealed record CalendarFeed(Sha256Hash TokenHash, EmailAddress Holder, IdNumber Nip, DateTimeOffset MadeAt)
{
    public override string ToString() => "calendar feed";
}
