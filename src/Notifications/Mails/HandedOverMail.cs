using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever held a step until it was handed to somebody else. Its new holder gets <see cref="AssignmentMail"/>.</summary>
public static class HandedOverMail
{
    public static Mail Compose(HostingRequest request, Handover handover, Official before)
    {
        var step = request.Procedure[handover.StepKey];
        return new Letter(
            $"{step.Brief(request, handover.Revision)} diserahkan kepada orang lain",
            new Paragraph(
                $"Langkah {step.Number}, {step.Title}, dari permohonan hosting berikut diserahkan oleh {handover.By} kepada {handover.To.NameAndTitle}. "
                + "Tidak ada lagi yang perlu Anda putuskan; tautan yang dikirim kepada Anda untuk langkah itu tidak berlaku."),
            request.Facts(),
            new Quotation("Alasan", handover.Reason))
            .ToOfficial(before, request, Announcement.To(request, "handed-on", step.Key, handover.Revision, handover.Number, before.Email));
    }
}
