using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// A hosted application with everything that the register knows about it. Its methods say what an act changes; the register stores the change.
/// </summary>
public sealed record HostedApplication
{
    public required RegisterRecord Record { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The ledger, oldest first.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Incident reports, oldest first.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>What became of them, oldest first.</summary>
    public IReadOnlyList<IncidentProgress> Progress { get; init; } = [];

    /// <inheritdoc cref="HostingRequest.ChangedAt"/>
    public DateTimeOffset ChangedAt { get; init; }

    public RequestId Id => Record.Id;

    /// <summary>Step 5 is done: the application enters the register.</summary>
    /// <param name="decision">The decision of step 5.</param>
    public static RegisterChange Enter(HostingRequest request, Decision decision)
    {
        var form = request.Current.Form;
        var pse = request.DecisionOf(new StepRound(Procedures.PseRecording, decision.Revision))!;
        var hostedOn = Wib.DateOf(decision.At);
        var validUntil = HostingTerm.ValidUntil(hostedOn);
        return new RegisterChange(request.Id)
        {
            Record = new RegisterRecord
            {
                Id = request.Id,
                Number = request.Header.Number,
                FormOf = request.Id,
                ApplicationName = form.ApplicationName,
                AgencyName = form.AgencyName,
                AgencyContact = form.AgencyContact,
                HeadName = form.AgencyHeadName,
                HeadOffice = form.AgencyHeadTitle,
                HeadNip = form.AgencyHeadNip,
                Manager = HostingManager.Of(form),
                Url = decision.HostedUrl!,
                Technical = decision.Technical,
                PseNumber = pse.PseNumber!,
                PseProofFileId = pse.PseProof!.Id,
                HostedOn = hostedOn,
                ValidUntil = validUntil,
                GraceUntil = HostingTerm.GraceUntil(validUntil),
                SettledOn = hostedOn,
            }.WithHeadOf(form, hostedOn),
            History =
            [
                new HistoryEntry(decision.At, decision.By.NameAndTitle, "Aplikasi dihosting", $"Berlaku sampai {Tanggal.Short(validUntil)}")
                {
                    Fact = new Fact(FactKind.Hosted) { Until = validUntil },
                },
            ],
        };
    }

    /// <summary>The manager filed a renewal: notices stop until the renewal ends.</summary>
    public RegisterChange BeginRenewal(RequestId renewal, DateTimeOffset now)
    {
        Require(Record.PendingRenewal is null && Record.DroppedRenewal != renewal, "begin a renewal of");
        return Change(
            Record.WithoutProposal() with { PendingRenewal = renewal },
            new HistoryEntry(
                now, Record.Manager.Name, Record.IsFormAwaited ? "Formulir PA-17 diajukan" : "Perpanjangan diajukan",
                Record.IsDeletionProposed ? "Usulan penghapusan batal" : "")
            {
                Fact = new Fact(FactKind.RenewalBegun) { Of = renewal },
            });
    }

    /// <summary>The renewal was withdrawn or lapsed, perhaps before the register knew of it: notices continue where they stopped.</summary>
    public RegisterChange DropRenewal(RequestId renewal, string why, DateTimeOffset now)
    {
        Require((Record.PendingRenewal ?? renewal) == renewal && Record.DroppedRenewal != renewal, "drop a renewal of");

        // After grace, what was settled meanwhile opens again, so that the next sweep asks for the decision. The ledger knows who was asked before.
        var settledOn = Record.SettledOn < Record.GraceUntil ? Record.SettledOn : Record.GraceUntil;
        return Change(
            Record with { PendingRenewal = null, DroppedRenewal = renewal, SettledOn = settledOn },
            new HistoryEntry(now, AuditEntry.System, "Perpanjangan tidak jadi", why)
            {
                Fact = new Fact(FactKind.RenewalDropped) { Of = renewal },
            });
    }

    internal RegisterChange Change(RegisterRecord record, HistoryEntry entry) => new(Id) { Record = record, History = [entry] };

    internal void Require(bool allowed, string what)
    {
        if (!allowed || Record.DeletedAt is not null)
        {
            throw new IllegalRegisterChangeException(what);
        }
    }
}
