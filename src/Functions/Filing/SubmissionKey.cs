using System.Globalization;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Filing;

/// <summary>Submission keys that the app chooses itself.</summary>
internal static class SubmissionKey
{
    private const string Renewals = "perpanjangan/";

    private const string Drafts = "draf/";

    private const string Letters = "surat/";

    /// <summary>However often a draft is sent, it becomes one request.</summary>
    public static string OfDraft(Draft draft) => Drafts + draft.Id;

    /// <param name="key">Of the page on which it was entered.</param>
    public static string OfLetter(string key) => Letters + key;

    /// <summary>
    /// The key names the application, the term and the try, so that only one renewal of an application is under way at a time. An awaited PA-17 is none of its
    /// term's, which may be renewed after it.
    /// </summary>
    public static string OfRenewal(RegisterRecord application) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Renewals}{application.Id}/{(application.IsFormAwaited ? 0 : application.TermYear)}/{application.DroppedRenewal?.Value ?? "1"}");

    /// <summary>Whether the key looks like one of these. An applicant's <c>idempotencyKey</c> must not.</summary>
    public static bool IsOurs(string? key) => new[] { Drafts, Letters, Renewals }.Any(prefix => key?.StartsWith(prefix, StringComparison.Ordinal) == true);
}
