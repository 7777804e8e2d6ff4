using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the owner of a draft: it will be erased.</summary>
public static class DraftEndsMail
{
    public static Mail Compose(Draft draft, string draftUrl) =>
        new Letter(
            $"Draf permohonan dihapus {Draft.Warning.Days} hari lagi",
            new Paragraph($"Draf permohonan hosting Anda belum dikirim. Setelah {Tanggal.Long(Wib.DateOf(draft.EndsAt))} isian dan berkasnya dihapus."),
            new Facts(
            [
                ("Draf", draft.Title),
                ("Terakhir disimpan", Tanggal.Moment(draft.SavedAt ?? draft.EndsAt - Draft.Life)),
                ("Berkas", $"{draft.Files.Count}"),
            ]),
            PersonalLink.Button("Lanjutkan dan kirim", draftUrl),
            new Paragraph("Tidak diperlukan lagi? Biarkan saja."))
            .ToOwner(draft, "draft-ends");
}
