using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the agency's head: asks them to confirm that the address is theirs.</summary>
public static class HeadConfirmationMail
{
    public static Mail Compose(RegisterRecord application, HeadAddress address, string stage, string confirmUrl) =>
        new Letter(
            $"Konfirmasi email Kepala OPD, {application.TermYear}",
            new Paragraph(
                "Formulir PA-17 layanan hosting berikut mencatat alamat ini sebagai email Kepala OPD. "
                + "Mohon konfirmasi satu kali bahwa alamat ini milik Anda."),
            new Facts([("Nomor", application.Number), ("Dihosting", Tanggal.Long(application.HostedOn))]),
            PersonalLink.Button("Periksa dan konfirmasi", confirmUrl),
            new Paragraph(
                "Setelah itu, bila Pengelola Hosting hendak diganti, konfirmasinya diminta dari Anda di alamat ini. "
                + "Tanpa konfirmasi Anda, pergantian pengelola diputuskan Sub Koordinator PA."),
            new Paragraph("Bukan Anda? Abaikan email ini: tidak ada yang berubah."))
            .ToUnconfirmedHead(application, address.Email, "head-asked", stage);
}
