using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever sent a request from their draft: a copy of what was sent, without the numbers that prove who somebody is.</summary>
public static class FiledMail
{
    /// <param name="statusUrl">Null for whoever is not the hosting manager.</param>
    /// <param name="lapse">The last day for the hosting manager to confirm; null when that is done.</param>
    public static Mail Compose(HostingRequest request, string? statusUrl, DueDate? lapse)
    {
        var (form, files) = (request.Current.Form, request.Current.Attachments);
        IReadOnlyList<LetterPart> next = lapse is null
            ? [new Paragraph("Permohonan Anda sudah diterima dan diteruskan kepada Sub Koordinator PA. Hasil setiap langkah dikirim lewat email.")]
            :
            [
                new Paragraph($"Permohonan yang Anda isi sudah terkirim. {form.ManagerName} sebagai Pengelola Hosting diminta mengonfirmasinya lewat email."),
                new Deadline("Konfirmasi paling lambat", lapse),
            ];
        return new Letter(
            "Salinan permohonan hosting",
            [
                .. next,
                .. statusUrl is null ? Array.Empty<LetterPart>() : [PersonalLink.Button("Lihat status permohonan", statusUrl)],
                new Facts([("Nomor", request.Header.Number), ("Dikirim", Tanggal.Moment(request.Current.SubmittedAt)), .. Pa17Answers.Of(form)]),
                new Items("Berkas:", files.Select(file => $"{file.Kind.Label()}: {file.FileName}")),
            ])
            .ToFiler(request, "filed");
    }
}
