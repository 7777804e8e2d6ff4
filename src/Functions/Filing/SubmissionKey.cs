using System.Globalization;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Filing;

/// <summary>The keys that no applicant chooses.</summary>
internal static class SubmissionKey
{
    private const string Renewals = "perpanjangan/";

    /// <summary>One renewal of a hosted application is under way at a time: its key names hosting, term and try.</summary>
    public static string OfRenewal(RegisterRecord application) => string.Create(
        CultureInfo.InvariantCulture, $"{Renewals}{application.Id}/{application.TermYear}/{application.DroppedRenewal?.Value ?? "1"}");

    /// <summary>Whether it could be a renewal's, so that an applicant's <c>idempotencyKey</c> may not be so.</summary>
    public static bool IsOfRenewal(string? key) => key?.StartsWith(Renewals, StringComparison.Ordinal) == true;
}
