using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A hosted application as lists show it.</summary>
public sealed record ListedApplication(RequestId Id, DateTimeOffset ChangedAt) : IListed
{
    public required string Number { get; init; }

    public required string ApplicationName { get; init; }

    public required string AgencyName { get; init; }

    public required string Url { get; init; }

    public required string PseNumber { get; init; }

    public required string ManagerName { get; init; }

    public required EmailAddress ManagerEmail { get; init; }

    public required IdNumber ManagerId { get; init; }

    public required DateOnly HostedOn { get; init; }

    /// <summary>The last valid day, a 31 December.</summary>
    public required DateOnly ValidUntil { get; init; }

    public required DateOnly GraceUntil { get; init; }

    /// <summary>The renewal under examination; null when there is none.</summary>
    public RequestId? PendingRenewal { get; init; }

    public bool IsDeletionProposed { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Disturbances that were reported and are not done.</summary>
    public int OpenIncidents { get; init; }

    /// <summary>The content of the row that it was imported from; null when it was not.</summary>
    public Sha256Hash? Imported { get; init; }

    /// <inheritdoc cref="RegisterRecord.IsFormAwaited"/>
    public bool IsFormAwaited { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ListedTerm> Terms { get; init; } = [];

    /// <inheritdoc cref="Terms"/>
    public IReadOnlyList<ListedIncident> Incidents { get; init; } = [];

    public bool IsOpenToImport => IsFormAwaited && PendingRenewal is null && DeletedAt is null;

    public HostingStatus StatusOn(DateOnly today) => RegisterRecord.StatusOn(today, ValidUntil, GraceUntil, DeletedAt is not null);

    public bool Mentions(string word) =>
        Number.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ApplicationName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || AgencyName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Url.Contains(word, StringComparison.OrdinalIgnoreCase)
        || PseNumber.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ManagerName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || ManagerEmail.Value.Contains(word, StringComparison.OrdinalIgnoreCase);

    public bool SaysTheSame(IListed other) => other is ListedApplication line
        && this with { ChangedAt = line.ChangedAt, Terms = line.Terms, Incidents = line.Incidents } == line
        && Terms.SequenceEqual(line.Terms) && Incidents.SequenceEqual(line.Incidents);

    public static ListedApplication Of(HostedApplication application)
    {
        var record = application.Record;
        return new(application.Id, application.ChangedAt)
        {
            Number = record.Number,
            ApplicationName = record.ApplicationName,
            AgencyName = record.AgencyName,
            Url = record.Url,
            PseNumber = record.PseNumber,
            ManagerName = record.Manager.Name,
            ManagerEmail = record.Manager.Email,
            ManagerId = record.Manager.Id,
            HostedOn = record.HostedOn,
            ValidUntil = record.ValidUntil,
            GraceUntil = record.GraceUntil,
            PendingRenewal = record.PendingRenewal,
            IsDeletionProposed = record.IsDeletionProposed,
            DeletedAt = record.DeletedAt,
            OpenIncidents = application.Incidents.Count(application.IsOpen),
            Imported = record.Imported?.Content,
            IsFormAwaited = record.IsFormAwaited,
            Terms = ListedTerm.Of(application),
            Incidents = ListedIncident.Of(application),
        };
    }
}
