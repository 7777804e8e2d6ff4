using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the Kepala Bidang: a deletion is proposed and needs their consent.</summary>
public static class DeletionConsentMail
{
    /// <param name="proposal">The proposal: what, by whom and why.</param>
    public static Mail Compose(RegisterRecord application, DeletionDecision proposal, Official official, string stage, string deletionUrl) =>
        new Letter(
            "Persetujuan penghapusan hosting",
            new Paragraph(
                $"{proposal.By.NameAndTitle} mengusulkan penghapusan layanan hosting aplikasi berikut, dan menyatakan cadangannya (backup) ada. "
                + "Penghapusan baru berlaku bila Anda menyetujuinya."),
            application.Facts(
                ("Berlaku sampai", Tanggal.Long(application.ValidUntil)),
                ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil)),
                ("Diusulkan", Tanggal.Moment(proposal.At))),
            new Quotation("Alasan", proposal.Reason),
            PersonalLink.Button("Setujui atau tolak", deletionUrl),
            new Paragraph(
                "Bila ditolak, keputusan kembali kepada pengusul. "
                + "Bila belum dijawab, pengingat dikirim setiap 7 hari; tidak ada yang dihapus dengan sendirinya."))
            .ToOfficial(application, official, "deletion-consent", stage);
}
