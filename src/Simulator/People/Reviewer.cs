using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Simulator.People;

/// <summary>An official who decides steps, mostly in time.</summary>
public class Reviewer(Scene scene, Official official)
    : Person(scene, official.Name, official.Email.Value, official.Nip.Digits[^4..])
{
    public override IEnumerable<Act> Read(ReceivedMail mail) =>
        mail.Kind == "assignment" && !mail.Of.Script.IsWithdrawn ? [Decides(mail)] : [];

    private Act Decides(ReceivedMail mail)
    {
        var isRefused = mail is { Detail: Procedures.SecurityExamination, Round: "1", IsOfFirst: false } && mail.Of.Script.IsRefusedOnce;
        var at = isRefused && mail.Of.Script.RefusedOn is { } day ? Diary.On(day, Scene.Now) : MomentFor(mail);
        return Plan(mail, at, $"decides {mail.Detail}: {(isRefused ? "Tidak" : "Ya")}", async () =>
        {
            await Scene.Visitor.SendAsync(Paths.Review(mail.Token(LinkPurpose.Review)), AnswerTo(mail, isRefused));
            if (isRefused)
            {
                Scene.Expect(mail.Of, "returned");
            }
            else if (Following(mail) is { } next)
            {
                Scene.Expect(mail.Of, "assignment", next);
            }
            else
            {
                Scene.Expect(mail.Of, mail.IsOfFirst ? "hosted" : "renewed");
            }
        });
    }

    private static string? Following(ReceivedMail mail) => (mail.IsOfFirst ? Procedures.Current : Procedures.Renewal).After(mail.Detail)?.Key;

    private DateTimeOffset MomentFor(ReceivedMail mail) => mail.Detail switch
    {
        Procedures.SecurityExamination when mail is { IsOfFirst: true, Of.Script.DaysOverdue: > 0 and var late } => Diary.AtWork(Scene.Now, 1 + late),
        Procedures.SecurityExamination => Diary.AtWork(Scene.Now, 0, 1),
        Procedures.PseRecording => Diary.AtWork(Scene.Now, 0, 3),
        Procedures.Hosting when mail.Of.Script.HostedOn is { } day => Diary.On(day, Scene.Now),
        _ => Diary.AtWork(Scene.Now, 0, 2),
    };

    private HttpContent AnswerTo(ReceivedMail mail, bool isRefused) => mail.Detail switch
    {
        Procedures.PseRecording => FormBody.WithFiles(
            [(DecisionForm.AnswerField.Name, "ya"), (DecisionForm.PseNumberField.Name, $"CONTOH-{mail.Of.Order:D6}"), (IdDigits.Name, Digits)],
            AttachmentKind.PseProof),
        Procedures.Hosting => FormBody.Typed(
            (DecisionForm.AnswerField.Name, "ya"), (DecisionForm.HostedUrlField.Name, $"https://{mail.Of.Name.ToLowerInvariant()}.batam.go.id"),
            (IdDigits.Name, Digits)),
        _ => FormBody.Typed(
            (DecisionForm.AnswerField.Name, isRefused ? "tidak" : "ya"),
            (DecisionForm.ConsiderationsField.Name, isRefused ? "Ada temuan berisiko tinggi." : "Sesuai."),
            (DecisionForm.NotesField.Name, "Simulasi."), (IdDigits.Name, Digits)),
    };
}
