using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>Checks the four digits, which no mail contains (rule 3). A form without digits does not count as a try, so a scanner locks no link.</summary>
public static class DigitCheck
{
    /// <param name="errors">The other errors of the form.</param>
    /// <param name="typed">The digits, as typed.</param>
    /// <returns>The errors, including those of the digits; empty when the act may proceed. A wrong try is counted before this returns.</returns>
    public static async Task<IReadOnlyList<FieldError>> CheckDigitsAsync<TOpened>(
        this LinkSource<TOpened> links, IReadOnlyList<FieldError> errors, TOpened opened, string? typed, CancellationToken cancellation)
        where TOpened : OpenedLink
    {
        if (IdDigits.TryRead(opened.HolderId.Kind, typed, out var problem) is not { } digits)
        {
            return [.. errors, new FieldError(IdDigits.Name, problem!)];
        }

        // Digits are compared only if the form has no other error. A form that fails anyway must not reveal whether they are right.
        if (errors.Count > 0 || opened.HolderId.EndsWith(digits))
        {
            return errors;
        }

        var left = Link.MostWrongTries - await links.CountWrongTryAsync(opened, cancellation);
        return [new FieldError(IdDigits.Name, left > 0 ? IdDigits.Wrong(opened.HolderId.Kind, left) : IdDigits.Locked)];
    }
}
