using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To administrators and the Kepala Bidang, once a month: what is due to be destroyed waits for two persons. It names nothing on the list.</summary>
public static class DestructionMail
{
    /// <param name="page">Where it is confirmed.</param>
    public static Mail Compose(Destruction list, Official official, string page, DateOnly today) => new Letter(
        $"Daftar pemusnahan {Tanggal.Month(list.Month)}",
        new Paragraph(
            $"Masa simpan {list.Items.Count} data sudah lewat. Daftarnya menunggu pengesahan dua orang yang berbeda; sebelum itu tidak ada yang dimusnahkan."),
        PersonalLink.Button("Periksa daftar pemusnahan", page),
        new Paragraph("Yang masih diperlukan dapat ditahan oleh Administrator. Daftar yang tidak disahkan diganti daftar bulan berikutnya."))
        .To($"destruction.{list.Number}.{Announcement.Fingerprint(official.Email)}", official.Recipient(), official.Title, today);
}
