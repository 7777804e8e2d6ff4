using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator, after grace: propose the deletion or extend the grace.</summary>
public static class DeletionQuestionMail
{
    public static Mail Compose(RegisterRecord application, Official official, string stage, string deletionUrl) =>
        new Letter(
            "Putuskan hosting lewat masa tenggang",
            [
                new Paragraph(
                    $"Masa tenggang layanan hosting aplikasi berikut berakhir {Tanggal.Long(application.GraceUntil)} dan layanannya tidak didaftarkan ulang. "
                    + "Putuskan: usulkan penghapusan, atau perpanjang masa tenggang."),
                application.Facts(("Berlaku sampai", Tanggal.Long(application.ValidUntil)), ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
                .. Declined(application),
                PersonalLink.Button("Periksa dan putuskan", deletionUrl),
                new Paragraph(
                    "Penghapusan memerlukan alasan, cadangan (backup), dan persetujuan Kepala Bidang. "
                    + "Tidak ada layanan yang dihapus dengan sendirinya."),
                new Paragraph("Bila belum diputuskan, pengingat dikirim setiap 7 hari. Pengingat berhenti bila perpanjangan diajukan."),
            ])
            .ToOfficial(application, official, "deletion", stage);

    private static IEnumerable<LetterPart> Declined(RegisterRecord application) => application.Deletion is { Act: DeletionAct.Declined } declined
        ?
        [
            new Paragraph($"{declined.By.NameAndTitle} tidak menyetujui usulan penghapusan sebelumnya, sehingga keputusan kembali kepada Anda."),
            new Quotation("Alasannya", declined.Reason),
        ]
        : [];
}
