using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// Every PartitionKey, RowKey and blob name of this project. A request is one partition of table Requests, keyed by its id. Its rows, in the order
/// the table keeps them: assignment, decision, document, link, request, revision, trail. The audit trail stands last, so that one
/// query reads all the rest.
/// </summary>
internal static class Keys
{
    public const string Request = "request";
    public const string Trail = "trail:";
    public const string SubmissionKey = "request";
    public const string WakeUps = "under-way";

    public static string Revision(int number) => $"revision:{Round(number)}";

    public static string Assignment(Assignment assignment) => $"assignment:{Round(assignment.Revision)}:{assignment.StepKey}";

    public static string Decision(Decision decision) => $"decision:{Round(decision.Revision)}:{decision.StepKey}";

    public static string Document(IssuedDocument document) =>
        document.StepKey is null
            ? $"document:{Round(document.Revision)}:{document.Kind}"
            : $"document:{Round(document.Revision)}:{document.Kind}:{document.StepKey}";

    public static string Link(Link link) => $"link:{link.TokenHash}";

    /// <summary>In order of time. The same entry at the same place of the same change has the same key, so that a repeat is no second entry.</summary>
    public static string Audit(AuditEntry entry, int place)
    {
        var content = Hash($"{entry.Actor}\n{entry.Action}\n{entry.Revision}\n{entry.Detail}")[..16];
        return string.Create(CultureInfo.InvariantCulture, $"{Trail}{Ticks(entry.At)}:{place:D2}:{content}");
    }

    /// <summary>What kind of row of a request a row key names, e.g. <c>decision</c>.</summary>
    public static string Kind(string rowKey) => rowKey.Split(':', 2)[0];

    /// <summary>A client's key may hold anything, or a secret: only its SHA-256 is stored.</summary>
    public static string Submission(string key) => Hash(key);

    public static string WakeUp(WakeUp wakeUp) => $"{Ticks(wakeUp.At)}:{wakeUp.Id}:{wakeUp.EventName}";

    /// <summary>Sorts after every wake-up written before <paramref name="before"/> and before every other.</summary>
    public static string WakeUpsBefore(DateTimeOffset before) => Ticks(before);

    public static string RegisterYear(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static bool IsFileId(string? fileId) => fileId is { Length: 32 } && fileId.All(char.IsAsciiHexDigitLower);

    /// <exception cref="ArgumentException">Not a file id: with dots and slashes it could name another request's file.</exception>
    public static string File(RequestId id, string fileId) =>
        IsFileId(fileId) ? FilesOf(id) + fileId : throw new ArgumentException("A file id is 32 lower-case hexadecimal digits.", nameof(fileId));

    public static string FilesOf(RequestId id) => $"{id}/";

    private static string Round(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
