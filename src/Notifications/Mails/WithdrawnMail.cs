using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The hosting manager withdrew the request, by their link or in writing: one mail to them, one to the official who held the step.</summary>
public static class WithdrawnMail
{
    private const string Title = "Permohonan hosting dicabut";

    /// <param name="reason">The reason that the hosting manager typed.</param>
    public static Mail ToManager(HostingRequest request, string reason, string statusUrl) =>
        new Letter(
            Title,
            new Paragraph(
                $"Permohonan hosting berikut dicabut atas permintaan {(OnWord(request) is { } word ? $"tertulis Pemohon, {word}," : "Anda")} "
                + "dan tidak diproses lagi. Tidak ada yang perlu dilakukan."),
            request.Facts(),
            new Quotation("Alasan", reason),
            new Paragraph(request.HowToAskAgain()),
            PersonalLink.Plain("Status permohonan", statusUrl))
            .ToManager(request, Announcement.To(request, "withdrawn", request.Header.Revision));

    /// <param name="step">The step that the official held at the withdrawal.</param>
    /// <param name="reason">The reason that the hosting manager typed.</param>
    public static Mail ToOfficial(HostingRequest request, StepDefinition step, Official official, string reason) =>
        new Letter(
            $"{Title}: {step.Brief()}",
            new Paragraph(
                $"{(OnWord(request) is { } word ? $"Permohonan berikut dicabut atas permintaan tertulis Pemohon, {word}"
                    : "Pengelola Hosting mencabut permohonan berikut")}. Langkah {step.Number}, {step.Title}, tidak perlu dikerjakan lagi; "
                + "tautan yang dikirim untuk langkah itu tidak berlaku."),
            request.Facts(),
            new Quotation("Alasan", reason))
            .ToOfficial(official, request, Announcement.To(request, "withdrawn", step.Key, request.Header.Revision, 1, official.Email));

    private static string? OnWord(HostingRequest request) => request.Header.WithdrawalRecordedBy is { } by ? $"dicatat oleh {by}" : null;
}
