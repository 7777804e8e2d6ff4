using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>The four digits that only the person knows (rule 3). Digits that were not typed are no try: a scanner locks no link.</summary>
public sealed class DigitCheck(IRequestStore requests, IHostingRegister register)
{
    public const string Field = "idDigits";

    /// <param name="errors">What else is wrong with the form.</param>
    /// <param name="typed">The digits, as typed.</param>
    /// <returns>Those errors and the digits' own; empty when the act may go on. A wrong try is counted before this returns.</returns>
    public Task<IReadOnlyList<FieldError>> CheckAsync(IReadOnlyList<FieldError> errors, OpenedLink opened, string? typed, CancellationToken cancellation)
    {
        var id = opened.Request.Id;
        return CheckAsync(
            errors, opened.HolderId, opened.Link, typed,
            counted => requests.AppendAsync(new RequestChange(id) { TouchedLink = counted }, cancellation),
            async () => (await requests.FindAsync(id, cancellation))!.Links);
    }

    /// <inheritdoc cref="CheckAsync(IReadOnlyList{FieldError}, OpenedLink, string, CancellationToken)"/>
    public Task<IReadOnlyList<FieldError>> CheckAsync(IReadOnlyList<FieldError> errors, OpenedHostingLink opened, string? typed, CancellationToken cancellation)
    {
        var id = opened.Hosting.Id;
        return CheckAsync(
            errors, opened.HolderId, opened.Link, typed,
            counted => register.AppendAsync(new HostingChange(id) { TouchedLink = counted }, cancellation),
            async () => (await register.FindAsync(id, cancellation))!.Links);
    }

    private static async Task<IReadOnlyList<FieldError>> CheckAsync(
        IReadOnlyList<FieldError> errors, IdNumber holderId, Link link, string? typed, Func<Link, Task<StoreOutcome>> store, Func<Task<IReadOnlyList<Link>>> readAgain)
    {
        if (typed?.Trim() is not { Length: 4 } digits || !digits.All(char.IsAsciiDigit))
        {
            return [.. errors, new FieldError(Field, $"Isi empat angka terakhir {IdNumber.Label(holderId.Kind)} Anda.")];
        }

        // Digits are compared only where right ones would act: a form that fails anyway tells nobody whether they are right.
        if (errors.Count > 0 || holderId.EndsWith(digits))
        {
            return errors;
        }

        var left = Link.MostWrongTries - await CountAsync(link, store, readAgain);
        return [new FieldError(Field, left > 0
            ? $"Empat angka itu tidak cocok dengan {IdNumber.Label(holderId.Kind)} Anda. Sisa percobaan: {left}."
            : "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.")];
    }

    /// <summary>Two tries at once count as two: the loser of the race reads again.</summary>
    private static async Task<int> CountAsync(Link link, Func<Link, Task<StoreOutcome>> store, Func<Task<IReadOnlyList<Link>>> readAgain)
    {
        while (!link.IsLocked)
        {
            var counted = link with { WrongTries = link.WrongTries + 1 };
            if (await store(counted) == StoreOutcome.Stored)
            {
                return counted.WrongTries;
            }

            link = (await readAgain()).Single(candidate => candidate.TokenHash == link.TokenHash);
        }

        return link.WrongTries;
    }
}
