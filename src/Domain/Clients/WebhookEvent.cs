using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Clients;

/// <summary>Something that happened to a request or hosted application, as programs are told of it. Holds nothing about a person.</summary>
/// <param name="Number">Its place among all events, from 1, without gaps.</param>
/// <param name="Id">The same however often it is told: <c>request-ABC-3</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="Body">JSON, sent as it stands: a signature is of every byte.</param>
public sealed partial record WebhookEvent(long Number, string Id, string Type, DateTimeOffset At, string Body)
{
    /// <summary>So long it is in the log, and that it was accepted in the ledgers (ours).</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Null for an entry that only people read.</summary>
    public static WebhookEvent? Of(ChainedEntry entry, long number)
    {
        if (entry.Facts.Count == 0)
        {
            return null;
        }

        var id = RequestId.Parse(entry.Chain.Of);
        var (of, facts) = (entry.Chain.Kind.ToString().ToLowerInvariant(), entry.Facts.ToDictionary());
        var type = $"{of}.{NameOf(facts[nameof(Fact.Kind)])}";
        var data = new JsonObject
        {
            ["id"] = id.Value,
            ["sequence"] = entry.Seq,
            ["path"] = entry.Chain.Kind == ChainKind.Request ? Paths.DeskRequest(id) : Paths.DeskApplication(id),
        };
        foreach (var (name, value) in entry.Facts.Where(fact => fact.Key != nameof(Fact.Kind)))
        {
            data[JsonNamingPolicy.CamelCase.ConvertName(name)] = value;
        }

        var body = new JsonObject { ["type"] = type, ["timestamp"] = entry.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ"), ["data"] = data };
        return new WebhookEvent(number, $"{of}-{id}-{entry.Seq}", type, entry.At, body.ToJsonString());
    }

    /// <summary>The last part of a type: <c>due_moved</c>.</summary>
    /// <param name="kind">The name of a <see cref="FactKind"/>.</param>
    public static string NameOf(string kind) => Word().Replace(kind, "_$0").ToLowerInvariant();

    [GeneratedRegex(@"(?<=[a-z])[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
