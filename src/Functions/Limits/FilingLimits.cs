using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;

namespace HostingFunctions.Limits;

/// <summary>What a request of a stranger takes of what all of them may.</summary>
/// <param name="bytes">How much it uploads.</param>
public sealed class FilingLimits(LimitOptions limits, long bytes)
{
    public const long Megabyte = 1024 * 1024;

    /// <summary>As much may be left unread of a form that came whole, and is no upload.</summary>
    public const long Negligible = 4096;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private long came;

    /// <summary>What all may upload.</summary>
    public Allowance AllBytes => new("bytes", limits.AllMegabytesAnHour * Megabyte, Hour) { Amount = bytes };

    /// <summary>What is used up by the try.</summary>
    public IReadOnlyList<Allowance> BytesOf(Pa17Form form) => BytesOf(form.ManagerEmail);

    /// <param name="mailbox">The manager's, or that of the draft's owner.</param>
    public IReadOnlyList<Allowance> BytesOf(EmailAddress mailbox) =>
        [new($"bytes {mailbox}", limits.MegabytesAnHour * Megabyte, Hour) { Amount = bytes }, AllBytes];

    /// <summary>So much of the upload came.</summary>
    public void Come(int more) => came += more;

    /// <summary>What the try took and never sent, because it broke off or was refused before; it is given back.</summary>
    public IReadOnlyList<Allowance> NeverSent(Pa17Form form) =>
        bytes - came > Negligible ? [.. BytesOf(form).Select(taken => taken with { Amount = bytes - came })] : [];

    /// <summary>What is used up once the request is stored.</summary>
    /// <param name="mailbox">The manager's.</param>
    public IReadOnlyList<Allowance> RequestsOf(Pa17Form form, Mailbox mailbox) =>
    [
        .. mailbox.HasConfirmed ? [] : limits.RequestsOf(form.ManagerEmail),
        new($"agency {PlainName.Of(form.AgencyName)}", limits.AgencyAnHour, Hour),
        new("requests", limits.AllAnHour, Hour),
    ];
}
