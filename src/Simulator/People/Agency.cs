using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Simulator.People;

/// <summary>The agency's mailbox, read by its head.</summary>
public sealed class Agency(Scene scene, string name, string email, string headNip, Applicant successor) : Person(scene, name, email, headNip[^4..])
{
    private bool isReplacing;

    public string HeadNip => headNip;

    public override IEnumerable<Act> Read(ReceivedMail mail)
    {
        switch (mail.Kind)
        {
            case "head-asked":
                yield return Plan(mail, Diary.Sometime(Scene.Now, 2), "confirms the address", () => Scene.Visitor.SendAsync(
                    Paths.ConfirmHead(mail.Token(LinkPurpose.ConfirmHead)), FormBody.Typed((IdDigits.Name, Digits))));
                break;
            case "manager-asked":
                yield return Plan(mail, Diary.Sometime(Scene.Now, 2), "confirms the new manager", async () =>
                {
                    await FillInAsync(mail, LinkPurpose.ChangeManager, "manager-changed");
                    mail.Of.Manager = successor;
                });
                break;
            case "renewal" when mail.Of.Script.MailboxClosesOn is not null && !isReplacing:
                isReplacing = true;
                yield return Plan(mail, Diary.Sometime(Scene.Now, 5), "names another manager", () => AskAsync(mail));
                break;
        }
    }

    private async Task AskAsync(ReceivedMail mail)
    {
        await Scene.Visitor.SendAsync(
            Paths.ChangeManager(mail.Token(LinkPurpose.HostedApplication)), FormBody.Typed([.. successor.Fields, (IdDigits.Name, Digits)]));
        Scene.Expect(mail.Of, "manager-asked");
    }
}
