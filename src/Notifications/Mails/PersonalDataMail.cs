using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever asked what is stored about them: the link to the file.</summary>
public static class PersonalDataMail
{
    /// <param name="askedAt">Tells one mail from another to the same mailbox.</param>
    public static Mail Compose(EmailAddress to, IssuedDataLink link, DateTimeOffset askedAt) => new Letter(
        $"Data Anda pada layanan hosting, {Tanggal.TimeOf(askedAt)}",
        new Paragraph(
            "Seseorang mengisi alamat email ini pada halaman «Data saya». Tautan ini membuka satu berkas ZIP berisi semua data tentang Anda yang tersimpan, "
            + $"sampai {Tanggal.Moment(link.Link.ExpiresAt)}."),
        PersonalLink.Button("Unduh data saya", link.Url),
        new Paragraph("Anda tidak memintanya? Abaikan email ini; tidak ada yang berubah."))
        .To(
            string.Create(CultureInfo.InvariantCulture, $"{Announcement.Fingerprint(to)}.personal-data.{askedAt.UtcDateTime:yyyyMMddHHmmss}"),
            new Recipient("Pemilik data", to), "pemilik alamat email ini", Wib.DateOf(askedAt));
}
