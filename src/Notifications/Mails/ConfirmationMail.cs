using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: a request was filed in your name; confirm that it is yours.</summary>
public static class ConfirmationMail
{
    /// <param name="lapse">The last day to confirm.</param>
    public static Mail Compose(HostingRequest request, string confirmUrl, string disownUrl, string statusUrl, DueDate lapse)
    {
        var again = request.Header.Revision > 1 ? $" ke-{request.Header.Revision}" : "";
        var number = IdNumber.Label(request.Current.Form.ManagerId.Kind);
        return new Letter(
            $"Konfirmasi permohonan hosting{again} sampai {Tanggal.BriefWithYear(lapse.Date)}",
            [
                new Paragraph("Sebuah permohonan layanan hosting diajukan atas nama Anda. Permohonan ini baru diproses setelah Anda mengonfirmasinya."),
                .. request.EntryMark() is { } entered ? [new Paragraph($"Permohonan ini datang sebagai surat. {entered}.")] : Array.Empty<LetterPart>(),
                request.Facts(),
                new Deadline("Konfirmasi paling lambat", lapse, lapse.Proviso),
                PersonalLink.Button("Periksa dan konfirmasi", confirmUrl),
                new Paragraph($"Untuk mengonfirmasi, ketik empat angka terakhir {number} Anda pada halaman itu."),
                new Paragraph(request.Lapses(lapse)),
                new Paragraph("Anda tidak mengajukannya? Jangan dikonfirmasi. Laporkan, supaya permohonan dicabut dan alamat Anda tidak dipakai lagi."),
                PersonalLink.Plain("Bukan saya", disownUrl),
                PersonalLink.Plain("Status permohonan", statusUrl),
            ])
            .ToManager(request, Announcement.To(request, "confirmation", request.Header.Revision))
            .WithAnswer(request, "confirm", "Tenggat: konfirmasi permohonan hosting", lapse);
    }
}
