using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>A fresh link in place of one that no longer works. It goes to the registered hosting manager or agency, whoever asked for it.</summary>
public static class FreshLinkMail
{
    /// <param name="manager">Who manages the application now.</param>
    /// <param name="issue">From 1; one higher for each fresh link of this purpose and revision.</param>
    public static Mail ToConfirm(HostingRequest request, HostingManager manager, string url, DueDate lapse, int issue) =>
        Compose(request, manager, "konfirmasi", PersonalLink.Button("Periksa dan konfirmasi", url), lapse, "fresh-confirm", issue)
            .WithAnswer(request, "confirm", "Tenggat: konfirmasi permohonan hosting", lapse);

    /// <inheritdoc cref="ToConfirm"/>
    public static Mail ToRevise(HostingRequest request, HostingManager manager, string url, DueDate lapse, int issue) =>
        Compose(request, manager, "perbaikan", PersonalLink.Button("Perbaiki permohonan", url), lapse, "fresh-revise", issue)
            .WithAnswer(request, "revise", "Tenggat: perbaikan permohonan", lapse);

    /// <inheritdoc cref="ToConfirm"/>
    public static Mail ToStatus(HostingRequest request, HostingManager manager, string url, int issue) =>
        Compose(request, manager, "status permohonan", PersonalLink.Button("Lihat status", url), null, "fresh-status", issue);

    /// <param name="purpose">What the link is for: to renew, to report an incident, or to look.</param>
    /// <param name="stage">Unique for each fresh link.</param>
    public static Mail ToManager(RegisterRecord application, LinkPurpose purpose, string stage, string url) =>
        Compose(application, purpose, url).ToManager(application, KindOf(purpose), stage);

    /// <inheritdoc cref="ToManager"/>
    public static Mail ToAgency(RegisterRecord application, EmailAddress contact, LinkPurpose purpose, string stage, string url) =>
        Compose(application, purpose, url).ToAgency(application, contact, KindOf(purpose), stage);

    private static string KindOf(LinkPurpose purpose) => $"fresh-{purpose.ToString().ToLowerInvariant()}";

    private static Letter Compose(RegisterRecord application, LinkPurpose purpose, string url)
    {
        var (what, button) = purpose switch
        {
            LinkPurpose.Renew => ("perpanjangan hosting", "Perpanjang layanan hosting"),
            LinkPurpose.Incident => ("laporan gangguan", "Laporkan gangguan"),
            _ => ("keadaan layanan", "Lihat keadaan layanan"),
        };
        return new Letter(
            $"Tautan baru: {what}",
            new Paragraph("Sebuah tautan baru diminta untuk layanan hosting berikut dan hanya dikirim ke alamat Anda yang terdaftar."),
            application.Facts(),
            PersonalLink.Button(button, url),
            new Paragraph("Anda tidak memintanya? Abaikan email ini; tidak ada yang berubah pada layanan."));
    }

    private static Mail Compose(HostingRequest request, HostingManager manager, string what, PersonalLink link, DueDate? lapse, string kind, int issue)
    {
        var until = lapse is null ? "" : $" sampai {Tanggal.Brief(lapse.Date)}";
        IReadOnlyList<LetterPart> deadline = lapse is null
            ? []
            : [new Deadline("Jawab paling lambat", lapse, lapse.Proviso), new Paragraph(request.Lapses(lapse))];
        return new Letter(
            $"Tautan baru {issue}: {what}{request.Again(request.Header.Revision)}{until}",
            [
                new Paragraph("Sebuah tautan baru diminta untuk permohonan berikut dan hanya dikirim ke alamat Anda yang terdaftar."),
                request.Facts(),
                .. deadline,
                link,
                new Paragraph("Anda tidak memintanya? Abaikan email ini; tidak ada yang berubah pada permohonan."),
            ])
            .ToManager(request, manager, Announcement.To(request, kind, request.Header.Revision, issue));
    }
}
