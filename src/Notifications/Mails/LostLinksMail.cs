using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever lost their links and typed their address: all that they could use now, in one mail.</summary>
public static class LostLinksMail
{
    /// <param name="askedAt">Tells one mail from another to the same mailbox.</param>
    public static Mail Compose(EmailAddress to, IReadOnlyList<HeldLinks> held, DateTimeOffset askedAt) => new Letter(
        $"Tautan Anda yang masih berlaku, {Tanggal.TimeOf(askedAt)}",
        [
            new Paragraph("Seseorang mengisi alamat email ini pada halaman «Kehilangan tautan?». Inilah semua tautan yang dapat Anda pakai sekarang."),
            .. held.SelectMany(PartsOf),
            new Paragraph("Anda tidak memintanya? Abaikan email ini; tidak ada yang berubah."),
        ])
        .To(
            string.Create(CultureInfo.InvariantCulture, $"{Announcement.Fingerprint(to)}.lost-links.{askedAt.UtcDateTime:yyyyMMddHHmmss}"),
            new Recipient("Pemegang tautan", to), "pemilik alamat email ini", Wib.DateOf(askedAt)) with
        {
            IsFirst = held.All(some => some.IsFirst),
        };

    private static IEnumerable<LetterPart> PartsOf(HeldLinks held) =>
    [
        new Paragraph(held.About),
        .. held.Links.Select(link => PersonalLink.Plain(Label(link), link.Url)),
        .. held.Draft is { } draft ? [PersonalLink.Plain("Lanjutkan draf", draft.Url)] : Array.Empty<LetterPart>(),
    ];

    private static string Label(IssuedLink link) => link.Link.Purpose switch
    {
        LinkPurpose.Confirm => "Periksa dan konfirmasi",
        LinkPurpose.Review => "Buka permohonan yang menunggu keputusan Anda",
        LinkPurpose.Revise => "Perbaiki permohonan",
        LinkPurpose.Status => "Status permohonan",
        LinkPurpose.HostedApplication => "Lihat keadaan layanan",
        LinkPurpose.Renew => "Perpanjang layanan hosting",
        LinkPurpose.ConfirmHead => "Konfirmasi email Kepala OPD",
        LinkPurpose.ChangeManager => "Konfirmasi pergantian Pengelola Hosting",
        LinkPurpose.ManagerDecision => "Putuskan pergantian Pengelola Hosting",
        LinkPurpose.Incident => "Laporkan gangguan",
        LinkPurpose.DeletionConsent => "Setujui atau tolak penghapusan",
        _ => "Putuskan sesudah masa tenggang",
    };
}
