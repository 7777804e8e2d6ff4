using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager after <c>Tidak</c>: the reasons, and how to continue.</summary>
public static class ReturnedMail
{
    /// <param name="decision">The decision that answered <c>Tidak</c>.</param>
    /// <param name="lapse">The last day to resubmit.</param>
    public static Mail Compose(HostingRequest request, Decision decision, string reviseUrl, string statusUrl, DueDate lapse)
    {
        var step = request.Procedure[decision.StepKey];
        List<LetterPart> reasons = [new Quotation("Pertimbangan", decision.Considerations)];
        if (decision.Notes.Length > 0)
        {
            reasons.Add(new Quotation("Catatan", decision.Notes));
        }

        return new Letter(
            $"Perbaiki permohonan{request.Again(decision.Revision)} sampai {Tanggal.BriefWithYear(lapse.Date)}",
            [
                new Paragraph(
                    $"{step.Title} oleh {decision.By.Title} pada {Tanggal.Moment(decision.At)} selesai dengan jawaban Tidak. "
                    + "Perbaiki permohonan lalu ajukan lagi."),
                request.Facts(),
                .. reasons,
                new Deadline("Ajukan perbaikan paling lambat", lapse, lapse.Proviso),
                PersonalLink.Button("Perbaiki permohonan", reviseUrl),
                new Paragraph("Formulir PA-18 dapat diunduh pada halaman itu. Setelah diajukan lagi, permohonan diperiksa kembali mulai langkah 2."),
                new Paragraph(
                    $"{request.Lapses(lapse)} "
                    + "Bila tidak ingin dilanjutkan, permohonan dapat dicabut pada halaman yang sama."),
                PersonalLink.Plain("Status permohonan dan dokumennya", statusUrl),
            ])
            .ToManager(request, Announcement.To(request, "returned", decision.Revision))
            .WithAnswer(request, "revise", "Tenggat: perbaikan permohonan", lapse);
    }
}
