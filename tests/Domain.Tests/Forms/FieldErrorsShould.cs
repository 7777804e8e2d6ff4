using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

internal static class FieldErrorsShould
{
    /// <summary>There is exactly one fault, and its message contains these words.</summary>
    public static void ShouldHaveOneSaying(this IReadOnlyList<FieldError> errors, string message) =>
        errors.ShouldHaveSingleItem().Message.ShouldContain(message);
}
