using System.Collections.Concurrent;

namespace HostingFunctions.Simulator.Service;

/// <summary>Mails that a service's processes have sent and nobody has read yet.</summary>
public sealed class Postbox
{
    private readonly ConcurrentQueue<SentMail> unread = new();

    public void Add(SentMail mail) => unread.Enqueue(mail);

    public IReadOnlyList<SentMail> Take()
    {
        var taken = new List<SentMail>();
        while (unread.TryDequeue(out var mail))
        {
            taken.Add(mail);
        }

        return taken;
    }

    /// <summary>The last unread mail of a kind; the others stay unread.</summary>
    public SentMail? TakeLast(Func<SentMail, bool> isWanted)
    {
        var mails = Take();
        var last = mails.LastOrDefault(isWanted);
        foreach (var other in mails.Where(mail => mail != last))
        {
            Add(other);
        }

        return last;
    }
}
