using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator.People;

/// <summary>The hosting manager, who represents an agency: requests, confirms, revises, renews or stays idle, as the script says.</summary>
public sealed class Applicant(Scene scene, string name, string email, string nik) : Person(scene, name, email, nik[^4..])
{
    private static readonly string[] Stages = RenewalStages.Usual.Split(' ');

    /// <summary>The terms for which the renewal is already planned; 0 stands for the hand-over.</summary>
    private readonly HashSet<int> decided = [];

    /// <summary>The successor; null for a manager who stays.</summary>
    public Applicant? Successor { get; init; }

    /// <summary>The manager's part of a form.</summary>
    public IReadOnlyList<(string Field, string Value)> Fields =>
    [
        (Pa17Field.ManagerName, Name), (Pa17Field.ManagerIdKind, "nik"), (Pa17Field.ManagerId, nik), (Pa17Field.ManagerEmail, Email.Value),
        (Pa17Field.ManagerPhone, $"0812-0000-{Digits}"),
    ];

    /// <summary>Requests the hosting.</summary>
    /// <returns>The request's id.</returns>
    public async Task<string> FileAsync(ApplicationCase of)
    {
        var key = (Pa17Field.IdempotencyKey, Guid.NewGuid().ToString("N"));
        var answer = await Scene.Visitor.SendAsync(
            Paths.NewRequest,
            FormBody.WithFiles([key, .. FormOf(of)], AttachmentKind.OfficialLetter, AttachmentKind.Documentation, AttachmentKind.SecurityReport));
        Scene.Expect(of, "confirmation");
        return answer.GetProperty("id").GetString()!;
    }

    public override IEnumerable<Act> Read(ReceivedMail mail)
    {
        var script = mail.Of.Script;
        return mail.Kind switch
        {
            "confirmation" => script.IsWithdrawn ? [Confirms(mail), Withdraws(mail)] : [Confirms(mail)],
            "returned" => [Revises(mail)],
            "renewal" when script.HandsOverUpon == mail.Detail && Successor is not null && decided.Add(0) => [HandsOver(mail)],
            "renewal" when HasCome(script.RenewsUpon, mail.Detail) && decided.Add(mail.Of.Record!.TermYear) => [Renews(mail)],
            _ => [],
        };
    }

    private static bool HasCome(string? stage, string notice) => stage is not null && Array.IndexOf(Stages, notice) >= Array.IndexOf(Stages, stage);

    private Act Confirms(ReceivedMail mail) => Plan(mail, Diary.Sometime(Scene.Now, 0), "confirms the request",
        () => FillInAsync(mail, LinkPurpose.Confirm, "assignment"));

    private Act Withdraws(ReceivedMail mail) => Plan(mail, Scene.Now.AddDays(2), "withdraws the request", async () =>
    {
        var token = mail.Token(LinkPurpose.Status);
        await Scene.Visitor.SendAsync(
            Paths.Withdraw(token),
            FormBody.Typed((WithdrawalForm.ReasonField.Name, "Aplikasi digabung dengan yang lain."), (IdDigits.Name, Digits)),
            Paths.Status(token));
        Scene.Expect(mail.Of, "withdrawn");
    });

    private Act Revises(ReceivedMail mail) => Plan(mail, Diary.Sometime(Scene.Now, 4), "revises and resubmits", async () =>
    {
        await Scene.Visitor.SendAsync(
            Paths.Revise(mail.Token(LinkPurpose.Revise)),
            FormBody.WithFiles(
                [.. CorrectedForm(mail.Of), (CorrectionForm.MendedField.Name, "Laporan uji keamanan diganti.")], AttachmentKind.SecurityReport));
        Scene.Expect(mail.Of, "assignment");
    });

    private Act Renews(ReceivedMail mail) => Plan(mail, MomentToRenew(mail), "renews", async () =>
    {
        var answer = await Scene.Visitor.SendAsync(Paths.Renew(mail.Token(LinkPurpose.Renew)), FormBody.WithFiles(CorrectedForm(mail.Of)));
        mail.Of.NewestRequestId = answer.GetProperty("id").GetString();
        Scene.Expect(mail.Of, "renewal-received");
        Scene.Expect(mail.Of, "assignment");
    });

    private Act HandsOver(ReceivedMail mail) => Plan(mail, Diary.Sometime(Scene.Now, 3), "asks to be replaced", async () =>
    {
        await Scene.Visitor.SendAsync(Paths.ChangeManager(mail.Token(LinkPurpose.Renew)), FormBody.Typed([.. Successor!.Fields, (IdDigits.Name, Digits)]));
        Scene.Expect(mail.Of, "manager-asked");
    });

    private DateTimeOffset MomentToRenew(ReceivedMail mail) =>
        mail.Of.Script.RenewsAt is { } moment && new DateTimeOffset(moment, Wib.Offset) is var at && at > Scene.Now ? at : Diary.Sometime(Scene.Now, 6);

    private IEnumerable<(string, string)> CorrectedForm(ApplicationCase of) =>
        [.. FormOf(of), (Pa17Field.Notes, $"Diperbarui oleh {Name}."), (IdDigits.Name, Digits)];

    private IEnumerable<(string, string)> FormOf(ApplicationCase of) =>
    [
        (Pa17Field.ApplicationName, of.Name),
        (Pa17Field.AgencyName, of.Script.Agency),
        (Pa17Field.AgencyAddress, $"Jalan Contoh {of.Order}, Batam"),
        (Pa17Field.AgencyContact, $"(0778) 000-{of.Order:D3} / {of.Agency.Email}"),
        .. Fields,
        (Pa17Field.DocumentationUrl, $"https://dokumen.batam.go.id/{of.Name.ToLowerInvariant()}"),
        (Pa17Field.AgencyHeadName, of.Agency.Name),
        (Pa17Field.AgencyHeadNip, of.Agency.HeadNip),
        (Pa17Field.AgencyHeadEmail, of.Agency.Email.Value),
    ];
}
