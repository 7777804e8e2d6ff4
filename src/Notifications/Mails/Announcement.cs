using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Mails;

/// <summary>
/// What a mail announces. For a request: <c>{request}.{kind}.{revision}.{ordinal}</c>; for a step's official:
/// <c>{request}.{kind}.{step}.{revision}.{ordinal}.{holder}</c>; for a hosted application: <c>{hosting}.{kind}.{year}.{stage}.{recipient}</c>.
/// The same announcement gives the same Message-Id, so a mail sent twice after a crash is recognizable as a repeat. Only letters, digits, dots and dashes.
/// </summary>
internal static class Announcement
{
    public static string To(HostingRequest request, string kind, int revision, int ordinal = 1) =>
        $"{request.Id}.{kind}.{revision}.{ordinal}";

    public static string To(HostingRequest request, string kind, string stepKey, int revision, int ordinal, EmailAddress holder) =>
        $"{request.Id}.{kind}.{stepKey}.{revision}.{ordinal}.{Fingerprint(holder)}";

    public static string To(RegisterRecord application, string kind, string stage, EmailAddress recipient) =>
        $"{application.Id}.{kind}.{application.TermYear}.{stage}.{Fingerprint(recipient)}";

    /// <summary>A list: <c>lists.{kind}.{lines}.{holder}</c>. With other lines it is another list, and on another day the same.</summary>
    public static string ToList(string kind, Sha256Hash lines, Official holder) => $"lists.{kind}.{lines.ToString()[..16]}.{Fingerprint(holder.Email)}";

    /// <summary>Tells the holders of one role apart without showing an address.</summary>
    public static string Fingerprint(EmailAddress holder) =>
        Sha256Hash.Of(holder.Value).ToString()[..16];
}
