using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Retention;

/// <summary>Somebody confirmed a list of what is due.</summary>
/// <param name="Office">As it was held then.</param>
/// <param name="Nip">Tells two persons apart; null once the list is settled, since a record of destruction names offices only.</param>
public sealed record Signature(string Office, IdNumber? Nip, DateTimeOffset At)
{
    public static Signature Of(SignedIn who, DateTimeOffset at)
    {
        var office = who.Offices.First(office => Rights.Table[DeskAct.ConfirmDestruction].Contains(office.Role));
        return new Signature(office.Title, office.Nip, at);
    }

    public bool IsOf(SignedIn who) => who.Offices.Any(office => office.Nip == Nip);
}
