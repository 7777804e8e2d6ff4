using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalRuntime.Durable;

/// <summary>The one home of the hub's table, container, partition and row names.</summary>
internal static partial class Keys
{
    /// <summary>The row that says how an instance stands.</summary>
    public const string InstanceRow = "!";

    /// <summary>Partition of the start rows, one for each open instance.</summary>
    public const string Open = "open";

    /// <summary>Partition of the signals with which another process points at an instance.</summary>
    public const string Signals = "signal";

    /// <summary>Rows after this one and before <see cref="InboxEnd"/> wait to be taken in.</summary>
    public const string InboxStart = "i";

    public const string InboxEnd = "j";

    public static string InstancesTable(string hub) => hub + "Instances";

    public static string OpenTable(string hub) => hub + "Open";

    public static string Container(string hub) => hub.ToLowerInvariant() + "-durable";

    /// <summary>Refuses names of which no table and container names can be made.</summary>
    /// <exception cref="ArgumentException">The name is not 3 to 45 letters and digits, starting with a letter.</exception>
    public static void EnsureHubName(string hub)
    {
        if (!HubNames().IsMatch(hub))
        {
            throw new ArgumentException($"The hub name '{hub}' must be 3 to 45 letters and digits and start with a letter.", nameof(hub));
        }
    }

    /// <summary>An instance id as a key: what tables forbid in keys is written as ^ and four hexadecimal digits.</summary>
    public static string Partition(string instanceId)
    {
        var key = new StringBuilder(instanceId.Length);
        foreach (var c in instanceId)
        {
            _ = c is '/' or '\\' or '#' or '?' or '^' or '%' or '+' || char.IsControl(c)
                ? key.Append(CultureInfo.InvariantCulture, $"^{(int)c:x4}")
                : key.Append(c);
        }

        return key.ToString();
    }

    public static string History(int generation, int chunk) => string.Create(CultureInfo.InvariantCulture, $"h{generation:D8}-{chunk:D8}");

    public static bool IsHistoryOf(string row, int generation) =>
        row.StartsWith(string.Create(CultureInfo.InvariantCulture, $"h{generation:D8}-"), StringComparison.Ordinal);

    public static string Inbox(long tick, string id) => string.Create(CultureInfo.InvariantCulture, $"{InboxStart}{tick:D19}-{id}");

    public static string Outbox(int generation, int chunk) => string.Create(CultureInfo.InvariantCulture, $"o{generation:D8}-{chunk:D8}");

    public static string Signal(long tick) => string.Create(CultureInfo.InvariantCulture, $"{tick:D19}-{Guid.NewGuid():N}");

    /// <summary>The folder of an instance's large values.</summary>
    public static string PayloadFolder(string instanceId) =>
        $"payload/{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(instanceId)))}/";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,44}$", RegexOptions.CultureInvariant)]
    private static partial Regex HubNames();
}
