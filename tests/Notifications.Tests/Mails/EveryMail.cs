using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>Every mail that the procedure sends, by name.</summary>
internal static class EveryMail
{
    public const string Action = "https://hosting.batam.go.id/tinjau/AbC-123_xyz";
    public const string Manager = "https://hosting.batam.go.id/pengelola/AbC-123_xyz";
    public const string Disown = "https://hosting.batam.go.id/bukan-saya/AbC-123_xyz";
    public const string Status = "https://hosting.batam.go.id/status/DeF-456_uvw";

    public static IReadOnlyDictionary<string, Mail> Of(
        HostingRequest request, string typed = "Belum lengkap.", string hostedUrl = "https://sipandu.batam.go.id") =>
        new Dictionary<string, Mail>
        {
            ["confirmation"] = ConfirmationMail.Compose(Sample.Unconfirmed(request), Action, Disown, Status, Sample.Due),
            ["assignment"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Examiner, Action),
            ["assignment, security"] = AssignmentMail.Compose(
                request, Sample.DataCheck with { StepKey = Procedures.SecurityExamination }, Sample.Examiner, Action),
            ["assignment, PSE"] = AssignmentMail.Compose(request, Sample.DataCheck with { StepKey = Procedures.PseRecording }, Sample.Examiner, Action),
            ["assignment, hosting"] = AssignmentMail.Compose(
                request, Sample.DataCheck with { StepKey = Procedures.Hosting, Revision = 2 }, Sample.Examiner, Action),
            ["assignment, deputy"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Deputy, Action),
            ["assignment, fresh link"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Examiner, Action, issue: 2),
            ["assignment, handed over"] = AssignmentMail.Compose(
                request, Sample.DataCheck, Sample.Examiner, Action, handover: Sample.Handover(typed)),
            ["handed over, official"] = HandedOverMail.Compose(request, Sample.Handover(typed), Sample.Examiner),
            ["extended, manager"] = ExtendedMail.ToManager(request, Sample.Extended(typed), Status),
            ["extended, official"] = ExtendedMail.ToOfficial(request, Sample.Extended(typed), Sample.Examiner),
            ["reminder, extended"] = ReminderMail.Compose(request, Sample.Extended(typed), Sample.Examiner, Reminder.Due, Action),
            ["calendar moved, official"] = CalendarMovedMail.Compose(
                Sample.Version(typed), Sample.Examiner.Recipient(), Sample.Examiner.Title, [Sample.Moved(request)], [Sample.Moved(request)]),
            ["reminder, before"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Before, Action),
            ["reminder, due"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Due, Action),
            ["reminder, overdue 1"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Overdue(1), Action),
            ["reminder, overdue 2"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Overdue(2), Action),
            ["passed"] = StepPassedMail.Compose(request, Sample.Pass(Procedures.DataCheck), Sample.Security, Status),
            ["passed, PSE"] = StepPassedMail.Compose(
                request, Sample.Pass(Procedures.PseRecording), Sample.Security with { StepKey = Procedures.Hosting }, Status),
            ["returned"] = ReturnedMail.Compose(request, Sample.Refusal(typed, typed), Action, Status, Sample.Due),
            ["hosted"] = HostedMail.Compose(request, Sample.Hosted(hostedUrl), Status, Action),
            ["withdrawn, manager"] = WithdrawnMail.ToManager(request, typed, Status),
            ["withdrawn, official"] = WithdrawnMail.ToOfficial(request, Procedures.Current[Procedures.DataCheck], Sample.Examiner, typed),
            ["withdrawn on word, manager"] = WithdrawnMail.ToManager(Sample.OnWord(request), typed, Status),
            ["withdrawn on word, official"] = WithdrawnMail.ToOfficial(
                Sample.OnWord(request), Procedures.Current[Procedures.DataCheck], Sample.Examiner, typed),
            ["lapsed, unconfirmed"] = LapsedMail.Compose(Sample.Unconfirmed(Other(request)), Sample.Due, Status),
            ["lapsed"] = LapsedMail.Compose(request, Sample.Due, Status),
            ["fresh link, confirm"] = FreshLinkMail.ToConfirm(Sample.Unconfirmed(request), HostingManager.Of(request.Current.Form), Action, Sample.Due, 1),
            ["fresh link, revise"] = FreshLinkMail.ToRevise(request, HostingManager.Of(request.Current.Form), Action, Sample.Due, 1),
            ["renewal, manager"] = RenewalNoticeMail.ToManager(Sample.Hosted(request), Sample.October, new DateOnly(2026, 10, 1), Action, Manager),
            ["renewal, agency"] = RenewalNoticeMail.ToAgency(
                Sample.Hosted(request), Sample.Hosted().AgencyEmail!, Sample.October, new DateOnly(2026, 10, 1), Action, Manager),
            ["renewal, grace"] = RenewalNoticeMail.ToManager(Sample.Hosted(request), Sample.January, new DateOnly(2027, 1, 2), Action, Manager),
            ["renewal received"] = RenewalReceivedMail.Compose(Renewal(request), Sample.Hosted(request), Status),
            ["renewed, agency"] = RenewedMail.ToAgency(Sample.Hosted(request), Sample.Hosted().AgencyEmail!, "renewed", Action),
            ["renewed"] = RenewedMail.Compose(Renewal(request), Sample.Hosted(request), Status, Action),
            ["assignment, renewal"] = AssignmentMail.Compose(Renewal(request), Sample.DataCheck, Sample.Examiner, Action, issue: 3),
            ["withdrawn, renewal"] = WithdrawnMail.ToManager(Renewal(request), typed, Status),
            ["lapsed, renewal"] = LapsedMail.Compose(Renewal(request), Sample.Due, Status),
            ["unreachable, official"] = UnreachableManagerMail.Compose(Sample.Hosted(request), Sample.Examiner),
            ["deletion question, for official"] = DeletionQuestionMail.Compose(Sample.Hosted(request), Sample.Examiner, "deletion-0-2027-04-01", Action),
            ["deletion question, declined, for official"] = DeletionQuestionMail.Compose(
                Sample.Declined(request, typed), Sample.Examiner, "deletion-2-2027-04-01", Action),
            ["deletion consent, for head"] = DeletionConsentMail.Compose(
                Sample.Hosted(request), Sample.Proposal(typed), Sample.Head, "deletion-1-2027-04-01", Action),
            ["deleted, manager"] = DeletedMail.ToManager(Sample.Hosted(request), Sample.Agreed(typed), "deletion-outcome-2"),
            ["deleted, agency"] = DeletedMail.ToAgency(Sample.Hosted(request), Sample.Agreed(typed), Sample.Hosted().AgencyEmail!, "deletion-outcome-2"),
            ["deleted, official"] = DeletedMail.ToOfficial(Sample.Hosted(request), Sample.Agreed(typed), Sample.Examiner, "deletion-outcome-2"),
            ["grace extended, manager"] = GraceExtendedMail.ToManager(Sample.Hosted(request), Sample.Proposal(typed), "deletion-outcome-1", Action),
            ["grace extended, agency"] = GraceExtendedMail.ToAgency(
                Sample.Hosted(request), Sample.Proposal(typed), Sample.Hosted().AgencyEmail!, "deletion-outcome-1", Action),
            ["manager asked, agency"] = ManagerConfirmationMail.Compose(
                Sample.Hosted(request), Sample.NewManager, Sample.NewManager.HeadEmail!, "manager-asked-1", Action),
            ["head asked, agency"] = HeadConfirmationMail.Compose(
                Sample.Hosted(request), new HeadAddress(EmailAddress.Parse("dinas@contoh.go.id")), "head-asked", Action),
            ["manager decision, for official"] = ManagerDecisionMail.Compose(
                Sample.Hosted(request), Sample.NewManager, Sample.Examiner, "manager-decision-1-2026-04-20", Action),
            ["manager refused, manager"] = ManagerRefusedMail.Compose(Sample.Hosted(request), Sample.Refused(typed), "manager-refused-1"),
            ["manager changed, former, manager"] = ManagerChangedMail.ToFormer(Sample.Hosted(request), Sample.Changed(request), "manager-changed-1"),
            ["manager changed, new"] = ManagerChangedMail.ToNew(Sample.Hosted(request), Sample.Changed(request), "manager-changed-1", Action),
            ["duties"] = DutyReminderMail.Compose(Sample.Hosted(request), "duties-2026-11", Action),
            ["incident, official"] = IncidentMail.ToOfficial(Sample.Hosted(request), Sample.Incident(typed), Sample.Examiner, "incident-1"),
            ["incident, manager"] = IncidentMail.ToManager(
                Sample.Hosted(request), Sample.Incident(typed), Sample.Hosted(request).Manager, "incident-1"),
            ["incident received, manager"] = Progress(request, IncidentState.Diterima, ""),
            ["incident in hand, manager"] = Progress(request, IncidentState.Ditangani, typed),
            ["incident done, manager"] = Progress(request, IncidentState.Selesai, typed),
            ["address, manager"] = AddressChangedMail.Compose(
                Sample.Hosted(request),
                new AddressChange(1, "https://lama.batam.go.id", Sample.Examiner.NameAndTitle, typed, Sample.Submitted.AddDays(1)), "address-1"),
            ["imported, manager"] = ImportedMail.Compose(Sample.Hosted(request), "imported", Action),
            ["fresh link, renew, manager"] = FreshLinkMail.ToManager(Sample.Hosted(request), LinkPurpose.Renew, "fresh-0-1", Action),
            ["fresh link, incident, manager"] = FreshLinkMail.ToManager(Sample.Hosted(request), LinkPurpose.Incident, "fresh-0-1", Action),
            ["fresh link, hosting, agency"] = FreshLinkMail.ToAgency(
                Sample.Hosted(request), Sample.Hosted().AgencyEmail!, LinkPurpose.HostedApplication, "fresh-0-1", Action),
            ["fresh link, status"] = FreshLinkMail.ToStatus(request, HostingManager.Of(request.Current.Form), Status, 1),
        };

    private static Mail Progress(HostingRequest request, IncidentState state, string note) => IncidentProgressMail.Compose(
        Sample.Hosted(request), Sample.Incident(note.Length > 0 ? note : "Belum lengkap."),
        new IncidentProgress("1", state, note, Sample.Examiner.NameAndTitle, Sample.Submitted.AddHours(2 + (int)state)),
        Sample.Hosted(request).Manager.Email, $"incident-1-{state.Word()}");

    /// <summary>The same request as a renewal, revised once.</summary>
    private static HostingRequest Renewal(HostingRequest request) =>
        request with { Header = request.Header with { Revision = 2, RenewalOf = request.Id, FormBefore = request.Id } };

    private static HostingRequest Other(HostingRequest request) => request with { Header = request.Header with { Revision = 7 } };

    public static TheoryData<string> Names() => [.. Of(Sample.Request()).Keys];
}
