using System.Globalization;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>
/// To the witness outside the department, each night: the root of all chains. The lines with day and root are what the verifier reads (docs/trail.md), so their
/// form never changes.
/// </summary>
public static class WitnessMail
{
    public static Mail Compose(Night night, EmailAddress witness)
    {
        IReadOnlyList<LetterPart> before = night.Before == TrailHead.Zeros
            ? [new Paragraph("Ini malam pertama.")]
            : [new Paragraph("Akar malam sebelumnya:"), new Paragraph(night.Before.ToString())];
        return new Letter(
            "Bukti jejak audit",
            [
                new Paragraph(
                    "Akar di bawah ini mewakili seluruh jejak audit layanan permohonan hosting pada malam ini. Simpan email ini apa adanya. Bila kelak jejak "
                    + "diubah atau dihapus, email inilah yang membuktikannya. Email ini tidak memuat data pribadi, dan tidak perlu dijawab."),
                new Paragraph($"{night.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {night.Root}"),
                .. before,
                new Facts(
                [
                    ("Rantai", night.Chains.ToString(CultureInfo.InvariantCulture)), ("Catatan", night.Entries.ToString(CultureInfo.InvariantCulture)),
                ]),
            ])
            .To($"proof.{night.On:yyyy-MM-dd}", new Recipient("Saksi", witness), "saksi jejak audit", night.On);
    }
}
