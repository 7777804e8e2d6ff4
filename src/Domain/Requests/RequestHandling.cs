using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>What officials do with a request besides deciding: what each act changes.</summary>
public static class RequestHandling
{
    /// <summary>Hands the current step to one person. Of this and a decision the first stands, because both change the header.</summary>
    /// <param name="holders">Who holds it now.</param>
    /// <param name="by">Who hands it over, with their office.</param>
    public static RequestChange HandOver(
        this HostingRequest request, Official to, bool isToSubstitute, IReadOnlyList<Official> holders, string by, string reason, DateTimeOffset now)
    {
        var assignment = request.RequireAssigned("hand over");
        var number = 1 + (request.HandoverOf(assignment.Round)?.Number ?? 0);
        IReadOnlyList<Official> from = [.. holders.Where(holder => holder.Email != to.Email)];
        return new RequestChange(request.Id)
        {
            Header = request.Header,
            Handover = new Handover(assignment.StepKey, assignment.Revision, number, to, from, by, reason, now) { IsToSubstitute = isToSubstitute },
            Audit =
            [
                new AuditEntry(now, by, $"Langkah diserahkan kepada {to.NameAndTitle}: {request.Step!.Title}", assignment.Revision, reason)
                {
                    Fact = new Fact(FactKind.HandedOver) { Step = assignment.StepKey },
                },
            ],
        };
    }

    /// <summary>Puts off the due date of the current step, once.</summary>
    /// <param name="until">A working day after the present date.</param>
    /// <param name="by">Who puts it off, with their office.</param>
    public static RequestChange Extend(
        this HostingRequest request, DateOnly until, WorkingCalendar calendar, string by, string reason, DateTimeOffset now)
    {
        var (assignment, received) = (request.RequireAssigned("extend"), request.Assigned!.Due.ReceivedOn);
        var due = calendar.Due(received, calendar.CountAfter(received, until)) with
        {
            Postponed = new Postponement(assignment.Due.Date, by, reason, now),
        };
        return new RequestChange(request.Id)
        {
            Header = request.Header,
            Extension = new Extension(assignment.StepKey, assignment.Revision, due),
            Audit =
            [
                new AuditEntry(now, by, $"Tenggat diundur sampai {Tanggal.Long(until)}: {request.Step!.Title}", assignment.Revision, reason)
                {
                    Fact = new Fact(FactKind.DueMoved) { Step = assignment.StepKey, Before = assignment.Due.Date, Until = until },
                },
            ],
        };
    }

    /// <summary>Withdraws a request because its applicant asked for it in writing.</summary>
    /// <param name="letter">What they wrote.</param>
    /// <param name="by">Who recorded it, with their office.</param>
    public static RequestChange WithdrawOnWord(this HostingRequest request, string reason, Attachment letter, string by, DateTimeOffset now)
    {
        var withdrawn = request.Withdraw(reason, now);
        return withdrawn with
        {
            Header = withdrawn.Header! with { WithdrawalLetter = letter, WithdrawalRecordedBy = by },
            Audit =
            [
                new AuditEntry(now, by, "Permohonan dicabut atas permintaan tertulis Pemohon", request.Header.Revision, reason) { Fact = FactKind.Withdrawn },
            ],
        };
    }

    /// <summary>
    /// Somebody at the desk is about to decide: they get a link of their own, in place of the one that they last got there. Wrong digits at that one count on,
    /// or whoever found a desk unattended could try them all (rule 3).
    /// </summary>
    /// <param name="by">Who, with their office.</param>
    public static RequestChange OpenDecision(this HostingRequest request, Link review, string by, DateTimeOffset now)
    {
        var before = request.Links.Where(link => link.IsOfDesk && link.Round == review.Round && link.Holder == review.Holder).ToList();
        return new RequestChange(request.Id)
        {
            NewLinks = [review with { IsOfDesk = true, WrongTries = before.Select(link => link.WrongTries).DefaultIfEmpty().Max() }],
            DroppedLinks = before,
            Audit = [new AuditEntry(now, by, $"Membuka keputusan dari meja kerja: {request.Step!.Title}", request.Header.Revision)],
        };
    }

    private static Assignment RequireAssigned(this HostingRequest request, string what) =>
        request.Assigned ?? throw new IllegalTransitionException(what, request.Header.State);
}
