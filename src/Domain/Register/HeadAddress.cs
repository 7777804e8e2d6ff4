using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>The email address of the agency's head, as the PA-17 in force names it.</summary>
public sealed record HeadAddress(EmailAddress Email)
{
    /// <summary>When the head confirmed it through the mailed link; null until then.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    public bool IsConfirmed => ConfirmedAt is not null;
}
