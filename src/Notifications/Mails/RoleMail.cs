using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notifications.Mails;

/// <summary>What the mails about a change of who holds a role have in common.</summary>
public static class RoleMail
{
    public static bool Is(Mail mail) => mail.Announces.Contains(".official-", StringComparison.Ordinal);

    /// <summary>What the mail announces.</summary>
    internal static string NameOf(RoleChange change, string kind, Official to) => $"{change.Id}.official-{kind}.{Announcement.Fingerprint(to.Email)}";
}
