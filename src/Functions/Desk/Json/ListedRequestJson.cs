using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>A line of the desk's list of requests, as JSON for programs.</summary>
/// <param name="State">One of <see cref="RequestState"/>.</param>
/// <param name="Step">The key of the current step; null unless in review.</param>
/// <param name="DueOn">The last day of that step; null until it has reached an official.</param>
/// <param name="RenewalOf">The hosted application that it re-registers; null for a first request.</param>
internal sealed record ListedRequestJson(
    string Id, string Number, string State, string Status, string? Step, int Revision, string ApplicationName, string AgencyName, string ManagerName,
    string ManagerEmail, DateTimeOffset SubmittedAt, DateTimeOffset Since, DateOnly? DueOn, bool IsOverdue, IReadOnlyList<string> Holders, string? RenewalOf)
{
    public static ListedRequestJson Of(ListedRequest line, DateOnly today) => new(
        line.Id.Value, line.Number, line.State.ToString(), line.Status(), line.StepKey, line.Revision, line.ApplicationName, line.AgencyName,
        line.ManagerName, line.ManagerEmail.Value, line.SubmittedAt, line.Since, line.DueOn, line.IsOverdueOn(today),
        [.. line.Holders.Select(holder => holder.Value)], line.RenewalOf?.Value);
}
