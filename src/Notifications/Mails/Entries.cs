using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Puts due dates into mails, for their readers' calendars. Nothing that a stranger typed is in those of a request that nobody confirmed.</summary>
internal static class Entries
{
    public static Mail WithStep(this Mail mail, HostingRequest request, StepDefinition step, Assignment assignment) => mail with
    {
        Entries = [OfStep(request, step, assignment)],
    };

    public static CalendarEntry OfStep(HostingRequest request, StepDefinition step, Assignment assignment) =>
        Of(
            $"{request.Id}.{step.Key}.{assignment.Revision}", $"Tenggat: {step.Title}", request, assignment.Due,
            request.TimesMoved(step.Key, assignment.Revision, assignment.Due));

    /// <param name="kind">What is to be answered, e.g. <c>confirm</c>.</param>
    /// <param name="answerBy">The last day.</param>
    public static Mail WithAnswer(this Mail mail, HostingRequest request, string kind, string what, DueDate answerBy) =>
        mail with { Entries = [OfAnswer(request, kind, what, answerBy)] };

    /// <summary>Until when to answer after <c>Tidak</c>.</summary>
    public static CalendarEntry OfRevision(HostingRequest request, DueDate answerBy) =>
        OfAnswer(request, "revise", "Tenggat: perbaikan permohonan", answerBy);

    /// <summary>Until when to renew: the end of validity, and once that is over the end of grace.</summary>
    /// <param name="on">The day on which the mail falls due.</param>
    public static Mail WithRenewal(this Mail mail, RegisterRecord application, DateOnly on)
    {
        // The end of grace may be put off, with each of which a new round begins.
        var (kind, last, sequence) = on > application.ValidUntil
            ? ("grace", application.GraceUntil, application.DeletionRound)
            : ("renewal", application.ValidUntil, 0);
        var title = $"Tenggat: perpanjangan hosting {application.ApplicationName.Inert()} ({application.Number})";
        return mail with
        {
            Entries =
            [
                new CalendarEntry(
                    $"{application.Id}.{kind}.{application.TermYear}", title, last, Weekday(last.AddDays(-1)), Wib.At(on, TimeOnly.MinValue), sequence),
            ],
        };
    }

    private static CalendarEntry OfAnswer(HostingRequest request, string kind, string what, DueDate answerBy)
    {
        var revision = request.Header.Revision;
        return Of($"{request.Id}.{kind}.{revision}", what, request, answerBy, request.TimesMoved(null, revision, answerBy));
    }

    private static CalendarEntry Of(string key, string what, HostingRequest request, DueDate due, int sequence)
    {
        var name = request.IsUnconfirmed ? "" : $" {request.Current.Form.ApplicationName.Inert()}";
        var told = due.Moved?.At ?? due.Postponed?.At ?? Wib.At(due.ReceivedOn, TimeOnly.MinValue);
        return new CalendarEntry(key, $"{what}{name} ({request.Header.Number})", due.Date, due.DayBefore, told, sequence);
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekday(day.AddDays(-1)) : day;
}
