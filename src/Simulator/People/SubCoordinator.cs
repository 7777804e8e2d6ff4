using System.Globalization;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Simulator.People;

/// <summary>The Sub Koordinator PA, who decides steps and, after grace, whether to propose the deletion.</summary>
public sealed class SubCoordinator(Scene scene, Official official) : Reviewer(scene, official)
{
    /// <summary>The question is repeated every week, but needs only one answer.</summary>
    private readonly HashSet<(int, DateOnly)> answered = [];

    public override IEnumerable<Act> Read(ReceivedMail mail) =>
        mail.Kind is not ("deletion" or "deletion-list") ? base.Read(mail)
        : answered.Add((mail.Of.Order, mail.Of.Record!.GraceUntil)) ? [Answers(mail)]
        : [];

    private Act Answers(ReceivedMail mail)
    {
        var at = Diary.AtWork(Scene.Now, 0, 2);
        return mail.Of.Script.GraceExtendedTo is { } until
            ? Plan(mail, at, $"extends the grace to {until:yyyy-MM-dd}", () => FillInAsync(
                mail, LinkPurpose.Deletion, "grace-extended",
                (DeletionForm.DecisionField.Name, "perpanjang"),
                (DeletionForm.GraceUntilField.Name, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                (DeletionForm.ReasonField.Name, "Aplikasi masih dipakai warga.")))
            : Plan(mail, at, "proposes the deletion", () => FillInAsync(
                mail, LinkPurpose.Deletion, "deletion-consent",
                (DeletionForm.DecisionField.Name, "hapus"),
                (DeletionForm.ReasonField.Name, "Tidak didaftarkan ulang dan tidak dipakai lagi."),
                (DeletionForm.BackupField.Name, "ya")));
    }
}
