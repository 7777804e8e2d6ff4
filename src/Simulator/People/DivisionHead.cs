using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Simulator.People;

/// <summary>The Kepala Bidang, the second person to agree to a deletion.</summary>
public sealed class DivisionHead(Scene scene, Official official)
    : Person(scene, official.Name, official.Email.Value, official.Nip.Digits[^4..])
{
    private readonly HashSet<int> answered = [];

    public override IEnumerable<Act> Read(ReceivedMail mail) =>
        mail.Kind == "deletion-consent" && !mail.Of.Script.IsConsentWithheld && answered.Add(mail.Of.Order)
            ? [Agrees(mail)]
            : [];

    private Act Agrees(ReceivedMail mail) => Plan(
        mail, Diary.AtWork(Scene.Now, 1, 2), "agrees to the deletion",
        () => FillInAsync(mail, LinkPurpose.DeletionConsent, "deleted", (DeletionForm.DecisionField.Name, "setuju"), (DeletionForm.ReasonField.Name, "")));
}
