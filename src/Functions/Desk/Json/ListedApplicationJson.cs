using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Desk;

/// <summary>A line of the desk's register, as JSON for programs.</summary>
/// <param name="Status">One of <see cref="HostingStatus"/>.</param>
/// <param name="PendingRenewal">The renewal under examination; null when there is none.</param>
internal sealed record ListedApplicationJson(
    string Id, string Number, string Status, string ApplicationName, string AgencyName, string Url, string PseNumber, string ManagerName,
    string ManagerEmail, DateOnly HostedOn, DateOnly ValidUntil, DateOnly GraceUntil, string? PendingRenewal, DateTimeOffset? DeletedAt, int OpenIncidents)
{
    public static ListedApplicationJson Of(ListedApplication line, DateOnly today) => new(
        line.Id.Value, line.Number, line.StatusOn(today).ToString(), line.ApplicationName, line.AgencyName, line.Url, line.PseNumber, line.ManagerName,
        line.ManagerEmail.Value, line.HostedOn, line.ValidUntil, line.GraceUntil, line.PendingRenewal?.Value, line.DeletedAt, line.OpenIncidents);
}
