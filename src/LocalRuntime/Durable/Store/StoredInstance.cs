namespace LocalRuntime.Durable;

/// <summary>All that lies in an instance's partition.</summary>
/// <param name="Row">How it stands; null before its first episode.</param>
/// <param name="History">The history of the last generation.</param>
/// <param name="Inbox">What waits to be taken in, oldest first.</param>
/// <param name="Outbox">Events still to be sent, as row key and events.</param>
/// <param name="Garbage">Rows that mean nothing any more.</param>
internal sealed record StoredInstance(
    InstanceRow? Row,
    IReadOnlyList<HistoryEvent> History,
    IReadOnlyList<Message> Inbox,
    IReadOnlyList<Message> Outbox,
    IReadOnlyList<string> Garbage);
