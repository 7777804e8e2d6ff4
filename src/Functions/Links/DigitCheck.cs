using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>The four digits that only the person knows (design rule 3). Digits that were not typed are no try: a scanner locks no link.</summary>
public sealed class DigitCheck(IRequestStore store)
{
    public const string Field = "idDigits";

    /// <returns>Null when the digits are right; the wrong try is counted before this returns.</returns>
    public async Task<FieldError?> CheckAsync(OpenedLink opened, string? typed, CancellationToken cancellation)
    {
        if (Missing(opened, typed) is { } missing)
        {
            return missing;
        }

        if (opened.HolderId.EndsWith(typed))
        {
            return null;
        }

        return Wrong(opened.HolderId, Link.MostWrongTries - await CountAsync(opened.Request.Id, opened.Link, cancellation));
    }

    /// <param name="left">How many tries are left.</param>
    public static FieldError Wrong(IdNumber holderId, int left) => new(Field, left > 0
        ? $"Empat angka itu tidak cocok dengan {IdNumber.Label(holderId.Kind)} Anda. Sisa percobaan: {left}."
        : "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.");

    /// <returns>Null when four digits were typed, right or wrong.</returns>
    public static FieldError? Missing(OpenedLink opened, string? typed) => Missing(opened.HolderId, typed);

    /// <inheritdoc cref="Missing(OpenedLink, string)"/>
    public static FieldError? Missing(IdNumber holderId, string? typed) =>
        typed?.Trim() is { Length: 4 } digits && digits.All(char.IsAsciiDigit)
            ? null
            : new FieldError(Field, $"Isi empat angka terakhir {IdNumber.Label(holderId.Kind)} Anda.");

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
            if (await store.AppendAsync(new RequestChange(id) { TouchedLink = counted }, cancellation) == StoreOutcome.Stored)
            {
                return counted.WrongTries;
            }

            var request = await store.FindAsync(id, cancellation);
            link = request!.Links.Single(candidate => candidate.TokenHash == link.TokenHash);
        }
    }
}
