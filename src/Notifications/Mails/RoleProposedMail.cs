using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever may confirm a change of who holds a role: it waits for them.</summary>
public static class RoleProposedMail
{
    public static string NameOf(RoleChange change, Official to) => RoleMail.NameOf(change, "proposed", to);

    /// <param name="url">Of the page where it is confirmed or refused.</param>
    public static Mail Compose(RoleChange change, Official to, string url) =>
        new Letter(
            "Perubahan pejabat menunggu pengesahan",
            new Paragraph($"{change.By.NameAndTitle} mengusulkan perubahan pejabat berikut. Sahkan atau tolak di meja kerja."),
            new Facts([("Perubahan", RoleChangeText.Of(change)), ("Diusulkan", Tanggal.Moment(change.At))]),
            PersonalLink.Button("Buka halaman pejabat", url),
            new Paragraph("Bila lebih dari seorang menerima email ini, keputusan yang pertama berlaku."))
            .To(NameOf(change, to), to.Recipient(), to.Title, Wib.DateOf(change.At));
}
