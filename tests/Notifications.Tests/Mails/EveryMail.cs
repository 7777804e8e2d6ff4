using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>One of each message the procedure sends, by name.</summary>
internal static class EveryMail
{
    public const string Action = "https://hosting.batam.go.id/tinjau/AbC-123_xyz";
    public const string Status = "https://hosting.batam.go.id/status/DeF-456_uvw";

    public static IReadOnlyDictionary<string, Mail> Of(HostingRequest request, string typed = "Belum lengkap.", string hostedUrl = "https://sipandu.batam.go.id") =>
        new Dictionary<string, Mail>
        {
            ["confirmation"] = ConfirmationMail.Compose(request, Action, Status, Sample.Due),
            ["assignment"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Examiner, Action),
            ["assignment, security"] = AssignmentMail.Compose(request, Sample.DataCheck with { StepKey = Procedures.SecurityExamination }, Sample.Examiner, Action),
            ["assignment, PSE"] = AssignmentMail.Compose(request, Sample.DataCheck with { StepKey = Procedures.PseRecording }, Sample.Examiner, Action),
            ["assignment, hosting"] = AssignmentMail.Compose(request, Sample.DataCheck with { StepKey = Procedures.Hosting, Revision = 2 }, Sample.Examiner, Action),
            ["assignment, deputy"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Deputy, Action),
            ["assignment, fresh link"] = AssignmentMail.Compose(request, Sample.DataCheck, Sample.Examiner, Action, issue: 2),
            ["reminder, before"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Before, Action),
            ["reminder, due"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Due, Action),
            ["reminder, overdue 1"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Overdue(1), Action, Sample.Head),
            ["reminder, overdue 2"] = ReminderMail.Compose(request, Sample.DataCheck, Sample.Examiner, Reminder.Overdue(2), Action, Sample.Head),
            ["returned"] = ReturnedMail.Compose(request, Sample.Refusal(typed, typed), Action, Status, Sample.Due),
            ["hosted"] = HostedMail.Compose(request, Sample.Hosted(hostedUrl), Status),
            ["withdrawn, manager"] = WithdrawnMail.ToManager(request, typed, Status),
            ["withdrawn, official"] = WithdrawnMail.ToOfficial(request, Procedures.Current[Procedures.DataCheck], Sample.Examiner, typed),
            ["lapsed"] = LapsedMail.Compose(request, Sample.Due, Status),
            ["fresh link, confirm"] = FreshLinkMail.ToConfirm(request, Action, Sample.Due, 1),
            ["fresh link, revise"] = FreshLinkMail.ToRevise(request, Action, Sample.Due, 1),
            ["renewal, manager"] = RenewalNoticeMail.ToManager(Sample.Hosted(request), Sample.October, new DateOnly(2026, 10, 1), Action),
            ["renewal, agency"] = RenewalNoticeMail.ToAgency(Sample.Hosted(request), Sample.Hosted().HeadEmail!, Sample.October, new DateOnly(2026, 10, 1), Action),
            ["renewal, grace"] = RenewalNoticeMail.ToManager(Sample.Hosted(request), Sample.January, new DateOnly(2027, 1, 2), Action),
            ["unreachable, official"] = UnreachableManagerMail.Compose(Sample.Hosted(request), Sample.Examiner),
            ["fresh link, status"] = FreshLinkMail.ToStatus(request, Status, 1),
        };

    public static TheoryData<string> Names() => [.. Of(Sample.Request()).Keys];
}
