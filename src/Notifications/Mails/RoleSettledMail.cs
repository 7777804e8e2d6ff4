using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To those whom it concerns: a change of who holds a role came into force, or was refused.</summary>
public static class RoleSettledMail
{
    public static string NameOf(RoleChange change, Official to) => RoleMail.NameOf(change, "settled", to);

    /// <param name="change">In force or refused.</param>
    /// <param name="url">Of the desk.</param>
    public static Mail Compose(RoleChange change, Official to, string url)
    {
        var isRefused = change.State == RoleChangeState.Refused;
        IReadOnlyList<LetterPart> end = isRefused
            ? [new Quotation("Alasan", change.Reason)]
            :
            [
                new Paragraph(
                    "Langkah permohonan yang berjalan berpindah dengan sendirinya kepada pemegang jabatan. Pekerjaan Anda ada di meja kerja: masuk dengan "
                    + "alamat email yang tercatat."),
                PersonalLink.Plain("Meja kerja", url),
            ];
        return new Letter(
            isRefused ? "Perubahan pejabat ditolak" : "Perubahan pejabat disahkan",
            [
                new Paragraph($"Perubahan pejabat berikut {(isRefused ? "ditolak" : "disahkan")} oleh {change.DecidedBy!.NameAndTitle}."),
                new Facts([("Perubahan", RoleChangeText.Of(change)), ("Diusulkan", $"{Tanggal.Moment(change.At)}, {change.By.NameAndTitle}")]),
                .. end,
            ])
            .To(NameOf(change, to), to.Recipient(), to.Title, Wib.DateOf(change.At));
    }
}
