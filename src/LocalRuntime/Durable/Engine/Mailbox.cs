namespace LocalRuntime.Durable;

/// <summary>What has come for an instance and is not taken in, and whether somebody is taking it in.</summary>
/// <param name="tryAttend">Has the mailbox attended to; false when nobody does that any more.</param>
internal sealed class Mailbox(Func<bool> tryAttend)
{
    private readonly Lock gate = new();
    private List<Message> messages = [];
    private bool isAttended;
    private bool isClosed;
    private bool isInboxStale;

    /// <summary>Adds a message and sees to it that it is taken in; a closed mailbox settles it at once.</summary>
    public void Post(Message message)
    {
        lock (gate)
        {
            if (!isClosed)
            {
                messages.Add(message);
                Attend();
                return;
            }
        }

        message.Settled?.Invoke();
    }

    /// <summary>Says that the stored inbox may hold more than is here.</summary>
    public void Wake()
    {
        lock (gate)
        {
            isInboxStale = true;
            Attend();
        }
    }

    /// <summary>Whether the stored inbox is to be read; asked by who attends, and forgotten with the asking.</summary>
    public bool TakeStaleness()
    {
        lock (gate)
        {
            var stale = isInboxStale;
            isInboxStale = false;
            return stale;
        }
    }

    /// <summary>Adds behind what is here, for who attends.</summary>
    public void AddLast(IEnumerable<Message> added)
    {
        lock (gate)
        {
            messages.AddRange(added);
        }
    }

    /// <summary>Adds before what is here, for who attends.</summary>
    public void AddFirst(IEnumerable<Message> added)
    {
        lock (gate)
        {
            messages.InsertRange(0, added);
        }
    }

    /// <summary>Takes out as much as one episode can take in.</summary>
    /// <param name="isBegun">Whether the orchestration has started: one that has not takes in nothing before its start or termination.</param>
    /// <param name="rest">Called when there is nothing, before somebody else may attend.</param>
    /// <returns>Null when there is nothing; who attends then leaves.</returns>
    public List<Message>? Take(bool isBegun, Action rest)
    {
        lock (gate)
        {
            if (messages.Count == 0 || !(isBegun || messages.Exists(Begins)))
            {
                rest();
                isAttended = false;
                return null;
            }

            var taken = messages.Take(Commit.MaxDeleted).ToList();
            messages = messages.Skip(taken.Count).ToList();
            return taken;
        }
    }

    /// <summary>Takes no more.</summary>
    /// <returns>What was left in it.</returns>
    public List<Message> Close()
    {
        lock (gate)
        {
            isClosed = true;
            var left = messages;
            messages = [];
            return left;
        }
    }

    private static bool Begins(Message message) =>
        message.Events.Any(e => e.Kind is HistoryEventKind.Started or HistoryEventKind.Terminated);

    private void Attend()
    {
        if (!isAttended)
        {
            isAttended = tryAttend();
        }
    }
}
