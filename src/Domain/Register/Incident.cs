using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>A reported incident of a hosted application (duty 3). Reports are only ever added.</summary>
/// <param name="Key">Made from its content and day, so that the same report sent twice counts once. 32 hexadecimal digits.</param>
/// <param name="What">What happened, as typed.</param>
/// <param name="Since">Null when it is not known.</param>
/// <param name="By">The name of the person who reported it.</param>
public sealed record Incident(string Key, IncidentKind Kind, string What, DateTimeOffset? Since, string By, DateTimeOffset At)
{
    /// <summary>Where the reporter is told what becomes of it; null in reports of earlier versions.</summary>
    public EmailAddress? Email { get; init; }

    public static Incident Report(IncidentKind kind, string what, DateTimeOffset? since, string by, DateTimeOffset at)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{kind}\n{since?.UtcTicks}\n{by}\n{Wib.DateOf(at):yyyy-MM-dd}\n{what}");
        return new Incident(Sha256Hash.Of(content).ToString()[..32], kind, what, since, by, at);
    }
}
