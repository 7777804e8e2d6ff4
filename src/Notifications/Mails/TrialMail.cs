using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever runs the service: that mails leave.</summary>
public static class TrialMail
{
    public static Mail Compose(EmailAddress to, DateTimeOffset now) =>
        new Letter(
            $"Email uji {Tanggal.TimeOf(now)}",
            new Paragraph("Email ini dikirim untuk mencoba setelan server email layanan permohonan hosting aplikasi. Tidak ada yang perlu dilakukan."))
            .To(
                string.Create(CultureInfo.InvariantCulture, $"trial.{now.UtcTicks}"), new Recipient(to.Value, to), "penerima email uji", Wib.DateOf(now));
}
