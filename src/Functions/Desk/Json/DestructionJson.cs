using System.Globalization;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Desk;

/// <summary>A list of what is due to be destroyed, or the record that it was, as JSON for programs.</summary>
/// <param name="Later">How many more are due than the list holds.</param>
/// <param name="Confirmed">Who confirmed it, by office; two make it whole.</param>
/// <param name="EndedAt">When all was destroyed; null before.</param>
internal sealed record DestructionJson(
    string Number, string Month, DateTimeOffset At, int Later, bool IsWaiting, IReadOnlyList<SignatureJson> Confirmed, DateTimeOffset? EndedAt,
    IReadOnlyList<DueItemJson> Items)
{
    /// <param name="record">It holds no name.</param>
    public static DestructionJson Of(Destruction record) => Of(record, new Dictionary<string, string>(), new HashSet<string>());

    /// <param name="names">What the items are called, by key; nothing of what is gone.</param>
    /// <param name="held">The keys of those that are held now.</param>
    public static DestructionJson Of(Destruction list, IReadOnlyDictionary<string, string> names, IReadOnlySet<string> held) => new(
        list.Number, list.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), list.At, list.Later, list.IsWaiting,
        [.. new[] { list.First, list.Second }.OfType<Signature>().Select(signature => new SignatureJson(signature.Office, signature.At))], list.EndedAt,
        [.. list.Items.Select(item => DueItemJson.Of(item, names.GetValueOrDefault(item.Key), held.Contains(item.Key)))]);
}
