using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>The four digits of the manager of a hosted application (design rule 3); for requests it is <see cref="DigitCheck"/>.</summary>
public sealed class HostingDigits(IHostingRegister register)
{
    /// <returns>Null when the digits are right; the wrong try is counted before this returns.</returns>
    public async Task<FieldError?> CheckAsync(OpenedHostingLink opened, string? typed, CancellationToken cancellation)
    {
        if (Missing(opened, typed) is { } missing)
        {
            return missing;
        }

        var manager = opened.Hosting.Record.Manager;
        if (manager.Id.EndsWith(typed))
        {
            return null;
        }

        var left = Link.MostWrongTries - await CountAsync(opened.Hosting.Id, opened.Link, cancellation);
        return new FieldError(DigitCheck.Field, left > 0
            ? $"Empat angka itu tidak cocok dengan {IdNumber.Label(manager.Id.Kind)} Anda. Sisa percobaan: {left}."
            : "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.");
    }

    /// <returns>Null when four digits were typed, right or wrong.</returns>
    public static FieldError? Missing(OpenedHostingLink opened, string? typed) =>
        typed?.Trim() is { Length: 4 } digits && digits.All(char.IsAsciiDigit)
            ? null
            : new FieldError(DigitCheck.Field, $"Isi empat angka terakhir {IdNumber.Label(opened.Hosting.Record.Manager.Id.Kind)} Anda.");

    /// <summary>Two tries at once count as two: the loser of the race reads again.</summary>
    private async Task<int> CountAsync(RequestId id, Link link, CancellationToken cancellation)
    {
        while (true)
        {
            if (link.IsLocked)
            {
                return link.WrongTries;
            }

            var counted = link with { WrongTries = link.WrongTries + 1 };
            if (await register.AppendAsync(new HostingChange(id) { TouchedLink = counted }, cancellation) == StoreOutcome.Stored)
            {
                return counted.WrongTries;
            }

            var hosting = await register.FindAsync(id, cancellation);
            link = hosting!.Links.Single(candidate => candidate.TokenHash == link.TokenHash);
        }
    }
}
