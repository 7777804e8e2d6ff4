using System.Globalization;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Filing;

/// <summary>The keys that no applicant chooses.</summary>
internal static class SubmissionKey
{
    private const string Renewals = "perpanjangan/";

    /// <summary>One renewal of a hosted application is under way at a time: its key names hosting, term and try.</summary>
    public static string OfRenewal(HostingRecord hosting) => string.Create(
        CultureInfo.InvariantCulture, $"{Renewals}{hosting.Id}/{hosting.TermYear}/{hosting.DroppedRenewal?.Value ?? "1"}");

    /// <summary>Whether it could be a renewal's, so that an applicant's <c>idempotencyKey</c> may not be so.</summary>
    public static bool IsOfRenewal(string? key) => key?.StartsWith(Renewals, StringComparison.Ordinal) == true;
}
