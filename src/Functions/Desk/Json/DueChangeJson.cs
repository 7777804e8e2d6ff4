using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Desk;

/// <summary>A running due date that a version of the calendar moves, as JSON for programs.</summary>
internal sealed record DueChangeJson(string Request, string Number, string ApplicationName, string What, string Whom, DateOnly From, DateOnly To)
{
    public static DueChangeJson Of(DueChange change) =>
        new(change.Id.Value, change.Number, change.ApplicationName, change.What, change.Whom, change.From, change.To);
}
