using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Notifications.Mails;

/// <summary>What the mails about a change of who holds a role have in common.</summary>
internal static class RoleMail
{
    /// <summary>What the mail announces.</summary>
    public static string NameOf(RoleChange change, string kind, Official to) => $"{change.Id}.official-{kind}.{Announcement.Fingerprint(to.Email)}";
}
