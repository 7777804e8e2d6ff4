using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Calendar;

/// <summary>A running due date that a version of the calendar moves.</summary>
/// <param name="What">The step, or that the Pemohon must answer.</param>
/// <param name="Whom">Who must have done it by then.</param>
/// <param name="IsMissed">Whether it had passed when the version was published.</param>
public sealed record DueChange(RequestId Id, string Number, string ApplicationName, string What, string Whom, DateOnly From, DateOnly To, bool IsMissed)
{
    /// <param name="moved">Of its current step, or of the day by which the Pemohon must answer.</param>
    public static DueChange Of(HostingRequest request, MovedDue moved, OfficialRoster roster, DateOnly today)
    {
        var (what, whom) = request.Step is { } step
            ? ($"Langkah {step.Number}, {step.Title}", OfficialRoster.NamesOf(request.Holders(roster, today)) ?? step.Role.Title())
            : ("Jawaban Pemohon", request.Current.Form.ManagerName);
        var from = moved.Due.Moved!.From;
        return new DueChange(
            request.Id, request.Header.Number, request.Current.Form.ApplicationName, what, whom, from, moved.Due.Date,
            IsMissed: request.Step is not null && from < today);
    }
}
