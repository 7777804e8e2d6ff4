using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>What a new version of the calendar changes of a request (ours): the date that runs is counted anew, with the same number of working days.</summary>
public static class CalendarMoves
{
    /// <param name="version">Seen from the day on which it was published, whenever it is carried out.</param>
    /// <param name="before">By which dates were told until then.</param>
    /// <param name="after">With the version.</param>
    /// <returns>Null when nothing moves, or did already.</returns>
    public static RequestChange? Move(
        this HostingRequest request, CalendarVersion version, WorkingCalendar before, WorkingCalendar after, DateTimeOffset now) =>
        request.Header.State switch
        {
            _ when request.Moves.Any(moved => moved.Version == version.Number && moved.Revision == request.Header.Revision
                && moved.StepKey == request.Header.StepKey) => null,
            RequestState.InReview => request.Assigned is { } assigned ? request.MoveStep(assigned, version, after, now) : null,
            RequestState.AwaitingConfirmation or RequestState.Returned => request.MoveAnswer(version, before, after, now),
            _ => null,
        };

    /// <summary>How often the day was told anew by which a step, or an answer, is due: put off, or moved with the days off.</summary>
    /// <param name="stepKey">Null for the answer.</param>
    /// <param name="due">As it is now.</param>
    public static int TimesMoved(this HostingRequest request, string? stepKey, int revision, DueDate due) =>
        request.Moves.Count(move => move.StepKey == stepKey && move.Revision == revision && move.Due.Moved is not null) + (due.Postponed is null ? 0 : 1);

    /// <summary>
    /// A step that was missed stays missed unless the version says otherwise, and one that was not is not missed by the move: it is due that very day then, or
    /// on the first working day from it.
    /// </summary>
    private static RequestChange? MoveStep(
        this HostingRequest request, Assignment assigned, CalendarVersion version, WorkingCalendar calendar, DateTimeOffset now)
    {
        var (due, today) = (assigned.Due, Wib.DateOf(version.At));
        if (assigned.IsLateOn(today) && !version.MeetsMissed)
        {
            return null;
        }

        var counted = calendar.Due(due.ReceivedOn, due.WorkingDays);
        if (counted.Date < today && !assigned.IsLateOn(today))
        {
            var first = calendar.OnOrAfter(today);
            counted = calendar.Due(due.ReceivedOn, calendar.CountAfter(due.ReceivedOn, first)) with { WorkingDays = due.WorkingDays };
        }

        return counted.Date == due.Date
            ? null
            : request.Move(request.Step!.Key, version, due, counted with { Postponed = due.Postponed }, $"Tenggat {request.Step.Title}", now);
    }

    /// <summary>A later day is told; in place of an earlier one the day that was told is kept.</summary>
    private static RequestChange? MoveAnswer(
        this HostingRequest request, CalendarVersion version, WorkingCalendar before, WorkingCalendar after, DateTimeOffset now)
    {
        var (told, counted) = (new LapseDates(before).Of(request), new LapseDates(after).Of(request));
        return counted.Date == told.Date ? null
            : counted.Date > told.Date ? request.Move(null, version, told, counted, "Batas jawaban Pemohon", now)
            : new RequestChange(request.Id)
            {
                Header = request.Header, Moved = new MovedDue(null, request.Header.Revision, version.Number, told),
            };
    }

    private static RequestChange Move(
        this HostingRequest request, string? stepKey, CalendarVersion version, DueDate from, DueDate to, string what, DateTimeOffset now)
    {
        var moved = to with { Moved = new DueMove(from.Date, version.Number, version.DecreeText, version.At) };
        var detail = $"{Tanggal.Long(from.Date)} menjadi {Tanggal.Long(to.Date)}, menurut {version.DecreeText}";
        return new RequestChange(request.Id)
        {
            Header = request.Header,
            Moved = new MovedDue(stepKey, request.Header.Revision, version.Number, moved),
            Audit =
            [
                new AuditEntry(now, version.By, $"{what} berpindah dengan kalender {version.Year.Year}", request.Header.Revision, detail)
                {
                    Fact = new Fact(FactKind.DueMoved) { Step = stepKey, Before = from.Date, Until = to.Date },
                },
            ],
        };
    }
}
