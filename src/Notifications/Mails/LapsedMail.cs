using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: no answer came in time, the request lapsed.</summary>
public static class LapsedMail
{
    private const string Kept = "Permohonan ini tetap tersimpan dan dapat dilihat.";
    private const string Removed = "Permohonan ini dan berkasnya dihapus beberapa hari lagi.";

    /// <param name="lapse">The last day on which an answer would have counted.</param>
    public static Mail Compose(HostingRequest request, DueDate lapse, string statusUrl) =>
        new Letter(
            "Permohonan hosting kedaluwarsa",
            new Paragraph(
                $"Tidak ada jawaban dari Anda dalam {lapse.WorkingDays} hari kerja. "
                + "Karena itu permohonan berikut kedaluwarsa dan tidak diproses lagi."),
            request.Facts(),
            new Deadline("Tenggat jawaban", lapse),
            new Paragraph($"{request.HowToAskAgain()} {(request.IsUnconfirmed ? Removed : Kept)}"),
            PersonalLink.Plain("Status permohonan", statusUrl))
            .ToManager(request, Announcement.To(request, "lapsed", request.Header.Revision));
}
