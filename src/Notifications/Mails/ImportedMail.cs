using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the manager of an application that was hosted before there was a register: its link, and what is asked of them.</summary>
public static class ImportedMail
{
    public static Mail Compose(RegisterRecord application, string stage, string serviceUrl) =>
        new Letter(
            "Lengkapi Formulir PA-17 layanan hosting",
            new Paragraph(
                "Aplikasi berikut sudah dihosting dan kini tercatat dalam layanan hosting daring, dengan Anda sebagai Pengelola Hosting. "
                + "Yang belum ada adalah Formulir PA-17-nya."),
            application.Facts(("Dihosting", Tanggal.Long(application.HostedOn)), ("Berlaku sampai", Tanggal.Long(application.ValidUntil))),
            new Paragraph("Buka halaman layanan, periksa datanya, lalu pilih “Lengkapi PA-17”: isi yang kosong dan lampirkan berkasnya."),
            PersonalLink.Button("Buka halaman layanan", serviceUrl),
            new Paragraph("Pada halaman itu Anda juga melaporkan gangguan, mengganti Pengelola Hosting, dan mulai 1 Oktober memperpanjang layanan."),
            new Items("Tugas Pengelola Hosting (kutipan SOP):", Duties.OfHostingManager),
            new Paragraph("Bila Anda bukan pengelolanya, ajukan penggantinya pada halaman itu, atau hubungi Dinas Komunikasi dan Informatika."))
            .ToManager(application, "imported", stage);
}
