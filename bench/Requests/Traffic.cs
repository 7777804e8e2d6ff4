namespace HostingFunctions.Bench.Requests;

/// <summary>A kind of storage request.</summary>
internal sealed record Traffic(Party Party, string Name)
{
    private const string Hub = "HostingRequests";

    /// <param name="service"><c>Blob</c>, <c>Queue</c> or <c>Table</c>.</param>
    /// <param name="path">The path after the account's name.</param>
    /// <param name="batch">The content of a table batch; otherwise empty.</param>
    /// <param name="isEmpty">Whether a poll found the queue empty.</param>
    public static Traffic Of(string service, string method, string path, string query, string batch, bool isEmpty)
    {
        var act = method is "GET" or "HEAD" ? "read" : "write";
        var isHubs = path.StartsWith(Hub, StringComparison.OrdinalIgnoreCase) || batch.Contains($"/{Hub}", StringComparison.Ordinal);
        return service switch
        {
            _ when path.StartsWith("azure-webjobs-hosts", StringComparison.Ordinal) => new(Party.Standing, "timers and locks"),
            "Queue" when method == "GET" && isEmpty => new(Party.Standing, "looks at empty queues"),
            "Queue" when !path.Contains("/messages", StringComparison.Ordinal) || query.Contains("peekonly", StringComparison.Ordinal) =>
                new(Party.Standing, "other looks at queues"),
            "Queue" => new(Party.Engine, method switch
            {
                "POST" => "messages sent",
                "GET" => "messages fetched",
                "DELETE" => "messages deleted",
                _ => "messages kept invisible",
            }),
            "Table" when path.StartsWith($"{Hub}Partitions", StringComparison.OrdinalIgnoreCase) => new(Party.Standing, "partitions"),
            "Table" when isHubs && (path + batch).Contains($"{Hub}History", StringComparison.Ordinal) => new(Party.Engine, $"history {act}"),
            "Table" when isHubs => new(Party.Engine, $"instances {act}"),
            "Blob" when isHubs && (query.Contains("comp=lease", StringComparison.Ordinal) || path.Contains("lease", StringComparison.Ordinal)) =>
                new(Party.Standing, "leases"),
            "Blob" when isHubs => new(Party.Engine, $"large messages {act}"),
            _ => new(Party.App, $"{service.ToLowerInvariant()} {act}"),
        };
    }
}
