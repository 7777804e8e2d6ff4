using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Links;

/// <summary>What became of several mails about one thing, each to a person of its own.</summary>
internal static class Deliveries
{
    /// <returns>False when every mailbox refuses it for good.</returns>
    /// <exception cref="MailNotSentException">Nobody has it, and somebody still may.</exception>
    public static bool RequireOne(this IReadOnlyList<Delivery> deliveries)
    {
        var isTaken = deliveries.Any(delivery => delivery.State == NoticeState.Sent);
        return isTaken || deliveries.Count == 0 || deliveries.RequireAll();
    }

    /// <returns>False when a mailbox refuses it for good.</returns>
    /// <exception cref="MailNotSentException">Not everybody has it who still may.</exception>
    public static bool RequireAll(this IReadOnlyList<Delivery> deliveries)
    {
        var pending = deliveries.Count(delivery => delivery.IsPending);
        return pending == 0
            ? deliveries.All(delivery => delivery.State == NoticeState.Sent)
            : throw new MailNotSentException(new IOException($"{pending} of {deliveries.Count} are tried again."));
    }

    /// <summary>When to try again what is pending, or what comes first.</summary>
    public static DateTimeOffset TryAgainBy(this IEnumerable<Delivery> deliveries, DateTimeOffset first) =>
        deliveries.Where(delivery => delivery.IsPending).Select(delivery => delivery.TryAgainAt).Append(first).Min();
}
