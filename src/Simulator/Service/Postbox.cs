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
}
