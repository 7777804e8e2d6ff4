using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To whoever begins a request: the link to its draft.</summary>
public static class DraftLinkMail
{
    public static Mail Compose(Draft draft, string draftUrl) =>
        new Letter(
            "Tautan formulir permohonan hosting",
            new Paragraph(
                "Dengan tautan ini Anda mengisi permohonan layanan hosting aplikasi. "
                + "Isian dan berkas disimpan, jadi Anda dapat melanjutkannya kapan saja."),
            PersonalLink.Button("Isi permohonan", draftUrl),
            new Paragraph($"Draf yang belum dikirim dihapus setelah {Tanggal.Long(Wib.DateOf(draft.EndsAt))}."),
            new Paragraph("Anda tidak memintanya? Abaikan email ini: tidak ada yang diajukan."))
            .ToOwner(draft, "draft", isFirst: true);
}
