using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;

namespace HostingFunctions.Limits;

/// <summary>What a request of a stranger takes of what all of them may.</summary>
/// <param name="bytes">How much it uploads.</param>
public sealed class FilingLimits(LimitOptions limits, long bytes)
{
    public const long Megabyte = 1024 * 1024;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>What all may upload.</summary>
    public Allowance AllBytes => new("bytes", limits.AllMegabytesAnHour * Megabyte, Hour) { Amount = bytes };

    /// <summary>What is used up by the try.</summary>
    public IReadOnlyList<Allowance> BytesOf(Pa17Form form) =>
        [new($"bytes {form.ManagerEmail}", limits.MegabytesAnHour * Megabyte, Hour) { Amount = bytes }, AllBytes];

    /// <summary>What is used up once the request is stored.</summary>
    /// <param name="mailbox">The manager's.</param>
    public IReadOnlyList<Allowance> RequestsOf(Pa17Form form, Mailbox mailbox) =>
    [
        .. mailbox.HasConfirmed ? [] : limits.RequestsOf(form.ManagerEmail),
        new($"agency {Tidied(form.AgencyName)}", limits.AgencyAnHour, Hour),
        new("requests", limits.AllAnHour, Hour),
    ];

    /// <summary>A name, however it is spaced, written large or punctuated.</summary>
    private static string Tidied(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
