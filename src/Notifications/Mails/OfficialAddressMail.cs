using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever is to hold a role: answer that this is their address.</summary>
public static class OfficialAddressMail
{
    private const string Kind = "address";

    public static string NameOf(RoleChange change) => RoleMail.NameOf(change, Kind, change.After);

    public static Mail Compose(RoleChange change, IssuedOfficialLink link) =>
        new Letter(
            "Mohon jawab: alamat email pejabat",
            new Paragraph($"{change.By.NameAndTitle} mengusulkan Anda sebagai {change.After.Title}, {RoleChangeText.Period(change.After)}."),
            new Paragraph(
                "Perubahan itu baru berlaku sesudah Anda menjawab bahwa alamat email ini milik Anda. Empat angka terakhir NIP Anda ditanyakan."),
            PersonalLink.Button("Jawab", link.Url),
            new Paragraph("Bukan Anda orangnya? Jangan jawab, dan kabari yang mengusulkan."))
            .To(NameOf(change), change.After.Recipient(), change.After.Title, Wib.DateOf(change.At));
}
