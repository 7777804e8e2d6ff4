using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To an official who asked to sign in: the link that does it once.</summary>
public static class SignInMail
{
    /// <param name="askedAt">Tells one mail from another to the same mailbox.</param>
    public static Mail Compose(Official official, IssuedSignInLink link, DateTimeOffset askedAt) =>
        new Letter(
            $"Masuk ke meja kerja, {Tanggal.TimeOf(askedAt)}",
            new Paragraph(
                "Seseorang mengisi alamat email ini pada halaman «Masuk untuk petugas». Tautan ini membuka meja kerja Anda, satu kali, "
                + $"sampai {Tanggal.Moment(link.Link.ExpiresAt)}. Empat angka terakhir NIP Anda ditanyakan."),
            PersonalLink.Button("Masuk ke meja kerja", link.Url),
            new Paragraph("Anda tidak memintanya? Abaikan email ini: tanpa tautan ini dan NIP Anda tidak ada yang dapat masuk."))
            .To(
                string.Create(CultureInfo.InvariantCulture, $"{Announcement.Fingerprint(official.Email)}.sign-in.{askedAt.UtcDateTime:yyyyMMddHHmmss}"),
                new Recipient(official.Name, official.Email), official.Title, Wib.DateOf(askedAt));
}
