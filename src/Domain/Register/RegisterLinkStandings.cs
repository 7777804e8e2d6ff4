using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A hosted application's link is bound to one person and one term, and dies with them (rule 4).</summary>
public static class RegisterLinkStandings
{
    public static LinkStanding StandingOf(this HostedApplication application, Link link, OfficialRoster roster, DateTimeOffset now) =>
        link.StandingAt(now, IsHolders(application.Record, link, roster, Wib.DateOf(now)), application.IsOver(link));

    /// <summary>Whether what a link was for is done, whoever asks.</summary>
    public static bool IsOver(this HostedApplication application, Link link)
    {
        var record = application.Record;
        return link.Purpose switch
        {
            LinkPurpose.HostedApplication => false,
            _ when record.DeletedAt is not null => true,
            LinkPurpose.Renew => link.Scope != record.Term || record.PendingRenewal is not null,
            LinkPurpose.Deletion or LinkPurpose.DeletionConsent => link.Scope != record.DeletionScope || record.PendingRenewal is not null,
            LinkPurpose.ConfirmHead => record.HeadAddress is not { IsConfirmed: false },
            LinkPurpose.ChangeManager => record.PendingRenewal is not null || link.Scope != record.ManagerChange?.Scope || !record.IsForHead(),
            LinkPurpose.ManagerDecision => record.PendingRenewal is not null || link.Scope != record.ManagerChange?.Scope || !record.IsForOfficial(),
            _ => false,
        };
    }

    /// <summary>The office whose holder decides with such a link; null for the links of an agency.</summary>
    public static Role? OfficeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Deletion or LinkPurpose.ManagerDecision => Role.SubKoordinatorPa,
        LinkPurpose.DeletionConsent => Role.KepalaBidang,
        _ => null,
    };

    private static bool IsHolders(RegisterRecord record, Link link, OfficialRoster roster, DateOnly today) =>
        OfficeOf(link.Purpose) is { } office ? roster.Holder(office, today, link.Holder) is not null
        : link.Purpose == LinkPurpose.ChangeManager ? link.Holder == record.ManagerChange?.HeadEmail
        : link.Purpose == LinkPurpose.ConfirmHead ? link.Holder == record.HeadAddress?.Email
        : link.Holder == record.Manager.Email || record.IsAgencys(link.Holder);
}
