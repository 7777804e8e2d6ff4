using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: a step ended with <c>Ya</c>, who decided it, and which follows until when. The last step has mails of its own.</summary>
public static class StepPassedMail
{
    /// <param name="passed">The decision that answered <c>Ya</c>.</param>
    /// <param name="next">The step that follows.</param>
    public static Mail Compose(HostingRequest request, Decision passed, Assignment next, string statusUrl)
    {
        var (step, following) = (request.Procedure[passed.StepKey], request.Procedure[next.StepKey]);
        return new Letter(
            $"{step.Brief(request, passed.Revision)} selesai; langkah {following.Number} sampai {Tanggal.Brief(next.Due.Date)}",
            new Paragraph(
                $"Langkah {step.Number}, {step.Title}, selesai: {passed.By.NameAndTitle} menjawab Ya pada {Tanggal.Moment(passed.At)}. {Output(step, passed)}"),
            request.Facts(),
            new Paragraph(
                $"Berikutnya langkah {following.Number}, {following.Title}, oleh {following.Role.Title()}. "
                + "Anda tidak perlu berbuat apa-apa; hasilnya dikabarkan lewat email."),
            new Deadline($"{following.Title} paling lambat", next.Due),
            PersonalLink.Plain("Status permohonan dan dokumennya", statusUrl))
            .ToManager(request, Announcement.To(request, "passed", passed.StepKey, passed.Revision, 1, request.Current.Form.ManagerEmail));
    }

    private static string Output(StepDefinition step, Decision passed) => step.Output == StepOutput.PseProof
        ? $"Nomor pendataannya {passed.PseNumber}."
        : "Formulir PA-18 dapat diunduh pada halaman status.";
}
