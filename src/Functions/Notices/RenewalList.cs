using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>Which applications are not renewed yet: every seven days from the first notice of a term to the end of grace. The history leaves it out.</summary>
public sealed class RenewalList(RenewalStages stages, IOfficials officials) : IDueList
{
    public IReadOnlyList<OutgoingNotice> Due(RegisterRecord application, DateOnly today) => stages.ListOn(application, today) is { } day
        ? [.. officials.Roster.Holders(Role.SubKoordinatorPa, today).Select(official => Line(application, official, day))]
        : [];

    public Mail Compose(Official official, IReadOnlyList<ClaimedNotice> claimed, DateOnly today, Sha256Hash lines) =>
        NotRenewedMail.Compose([.. claimed.Select(line => line.Outgoing.Application)], official, today, lines);

    private static OutgoingNotice Line(RegisterRecord application, Official official, DateOnly day)
    {
        var stage = $"unrenewed-{day:yyyy-MM-dd}";
        return new OutgoingNotice(
            application, stage, official.Recipient(), null, _ => NotRenewedMail.Compose([application], official, day, Sha256Hash.Of(stage)))
        {
            IsAwaited = true,
        };
    }
}
