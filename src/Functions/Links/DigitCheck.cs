using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>The four digits that only the person knows (rule 3). Digits that were not typed are no try: a scanner locks no link.</summary>
public static class DigitCheck
{
    /// <param name="errors">What else is wrong with the form.</param>
    /// <param name="typed">The digits, as typed.</param>
    /// <returns>Those errors and the digits' own; empty when the act may go on. A wrong try is counted before this returns.</returns>
    public static async Task<IReadOnlyList<FieldError>> CheckDigitsAsync<TOpened>(
        this LinkSource<TOpened> links, IReadOnlyList<FieldError> errors, TOpened opened, string? typed, CancellationToken cancellation)
        where TOpened : OpenedLink
    {
        if (typed?.Trim() is not { Length: IdDigits.Length } digits || !digits.All(char.IsAsciiDigit))
        {
            return [.. errors, new FieldError(IdDigits.Name, IdDigits.Missing(opened.HolderId.Kind))];
        }

        // Digits are compared only where right ones would act: a form that fails anyway tells nobody whether they are right.
        if (errors.Count > 0 || opened.HolderId.EndsWith(digits))
        {
            return errors;
        }

        var left = Link.MostWrongTries - await links.CountWrongTryAsync(opened, cancellation);
        return [new FieldError(IdDigits.Name, left > 0 ? IdDigits.Wrong(opened.HolderId.Kind, left) : IdDigits.Locked)];
    }
}
