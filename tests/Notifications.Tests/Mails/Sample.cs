using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>A fictional request and the people around it.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Submitted = new(2026, 3, 17, 9, 5, 0, Wib.Offset);

    /// <summary>Rule 5's first test vector: received Tuesday 17 March 2026, three working days, due Friday 27 March.</summary>
    public static readonly DueDate Due = new WorkingCalendar(
        [2026],
        [
            new DayOff(new DateOnly(2026, 3, 18), "Hari Suci Nyepi", true), new DayOff(new DateOnly(2026, 3, 19), "Hari Suci Nyepi", false),
            new DayOff(new DateOnly(2026, 3, 20), "Idul Fitri", true), new DayOff(new DateOnly(2026, 3, 23), "Idul Fitri", true),
            new DayOff(new DateOnly(2026, 3, 24), "Idul Fitri", true),
        ]).Due(new DateOnly(2026, 3, 17), 3);

    public static readonly Official Examiner = new(
        Role.SubKoordinatorPa, "Sari Dewi", IdNumber.Parse(IdKind.Nip, "198502022010012003"), EmailAddress.Parse("sari@batam.go.id"),
        new DateOnly(2026, 1, 1), null, null);

    public static readonly Official Deputy = Examiner with { Name = "Budi Tan", Email = EmailAddress.Parse("budi@batam.go.id"), Acting = "Plh." };

    public static readonly Official Head = new(
        Role.KepalaBidang, "Rina Putri", IdNumber.Parse(IdKind.Nip, "197512311999031002"), EmailAddress.Parse("rina@batam.go.id"),
        new DateOnly(2026, 1, 1), null, null);

    public static readonly Assignment DataCheck = new(Procedures.DataCheck, 1, Due, Submitted);

    public static readonly Assignment Security = DataCheck with { StepKey = Procedures.SecurityExamination };

    public static Handover Handover(string reason) =>
        new(Procedures.DataCheck, 1, 1, Deputy, [Examiner], Head.NameAndTitle, reason, Submitted.AddDays(1)) { IsToSubstitute = true };

    public static Assignment Extended(string reason) => DataCheck with
    {
        Due = Due with { Date = Due.Date.AddDays(4), Postponed = new Postponement(Due.Date, Head.NameAndTitle, reason, Submitted.AddDays(1)) },
    };

    public static CalendarVersion Version(string reason) =>
        new(2, new CalendarYear(2026, []) { Decree = new Decree("SKB Nomor 9 Tahun 2026", new DateOnly(2026, 3, 17)) }, Head.NameAndTitle, Submitted, reason);

    /// <summary>A request whose step is due a day later since the days off were published anew.</summary>
    public static HostingRequest Moved(HostingRequest request)
    {
        var due = Due with { Date = Due.Date.AddDays(1), Moved = new DueMove(Due.Date, 2, "SKB Nomor 9 Tahun 2026", Submitted) };
        return request with
        {
            Header = request.Header with { State = RequestState.InReview, StepKey = Procedures.DataCheck, Revision = DataCheck.Revision },
            Assignments = [DataCheck], Moves = [new MovedDue(Procedures.DataCheck, DataCheck.Revision, 2, due)],
        };
    }

    /// <summary>The same, withdrawn in writing.</summary>
    public static HostingRequest OnWord(HostingRequest request) =>
        request with { Header = request.Header with { Revision = 9, WithdrawalRecordedBy = Examiner.NameAndTitle } };

    public static HostingRequest Request(string applicationName = "SIPANDU", string agencyName = "Dinas Contoh Kota Batam", string managerName = "Andi Wijaya")
    {
        var form = SampleForm.Usual.WithApplication(applicationName)
            .WithAgency(agencyName, "0778-123456").WithManager(managerName, "199001012015011001", "andi@batam.go.id");
        var filed = HostingRequest.Submit(RequestId.Parse("0123456789abcdef0123456789abcdef"), form, [], Submitted);
        var begun = HostingRequest.Begun(filed);
        return begun with { Header = begun.Header with { State = RequestState.InReview, StepKey = Procedures.DataCheck } };
    }

    /// <summary>The same while nobody has said that it is theirs.</summary>
    public static HostingRequest Unconfirmed(HostingRequest request) =>
        request with { Header = request.Header with { State = RequestState.AwaitingConfirmation, StepKey = null } };

    public static Decision Refusal(string considerations = "Dokumentasi belum lengkap.", string notes = "Lengkapi bab 3.") =>
        new(Procedures.DataCheck, 1, Answer.Tidak, considerations, notes, Examiner, Submitted.AddDays(1));

    public static Decision Pass(string stepKey) => new(stepKey, 1, Answer.Ya, "Lengkap.", "", Examiner, Submitted.AddDays(1), PseNumber: "12.34/PSE");

    public static readonly RenewalStage October = new(10, 1);

    public static readonly RenewalStage January = new(1, 2);

    public static RegisterRecord Hosted(string url = "https://sipandu.batam.go.id") => Hosted(Request(), url);

    public static RegisterRecord Hosted(HostingRequest request, string url = "https://sipandu.batam.go.id") =>
        SampleHostedApplication.HostedOn(new DateOnly(2026, 4, 20))
            .WithId(request.Id).WithForm(request.Current.Form).WithAgencyContact("0778-000000 / dinas@contoh.go.id") with
        {
            Number = request.Header.Number,
            Url = url,
        };

    public static DeletionDecision Proposal(string reason) => new(DeletionAct.Proposed, Examiner, reason, Submitted.AddYears(1));

    public static DeletionDecision Agreed(string reason) => new(DeletionAct.Agreed, Head, "", Submitted.AddYears(1).AddDays(1)) { Proposal = Proposal(reason) };

    public static RegisterRecord Declined(HostingRequest request, string reason) =>
        Hosted(request) with
        {
            Deletion = new DeletionDecision(DeletionAct.Declined, Head, reason, Submitted.AddYears(1).AddDays(1)) { Proposal = Proposal(reason) },
        };

    /// <summary>Requested by the sample's manager; goes to the agency's address.</summary>
    public static readonly ManagerChange NewManager = new(
        "1", new HostingManager("Dewi Baru", IdNumber.Parse(IdKind.Nip, "199203032018032003"), EmailAddress.Parse("dewi@batam.go.id"), "0812-0000-1111"),
        "Andi Wijaya", Submitted,
        EmailAddress.Parse("dinas@contoh.go.id"));

    public static ManagerChange Changed(HostingRequest request) => NewManager with { ConfirmedAt = Submitted.AddDays(1), Former = Hosted(request).Manager };

    public static ManagerChange Refused(string reason) =>
        NewManager with { RefusedAt = Submitted.AddDays(1), DecidedBy = Examiner, Reason = reason };

    public static Incident Incident(string what) =>
        Domain.Register.Incident.Report(IncidentKind.Availability, what, Submitted, "Andi Wijaya", Submitted.AddHours(1));
}
