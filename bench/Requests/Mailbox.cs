using System.Collections.Concurrent;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Requests;

/// <summary>Takes every mail in place of a mail server and keeps it in memory.</summary>
internal sealed class Mailbox : IMailer
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Mail>> mails = new();

    public Task<IReadOnlyList<Recipient>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        At(Subject(mail.Announces.Split('.'))).TrySetResult(mail);
        return Task.FromResult<IReadOnlyList<Recipient>>([]);
    }

    /// <summary>The first mail of its kind, as soon as it has come.</summary>
    /// <param name="kind">As <see cref="Mail.Announces"/> has it, e.g. <c>confirmation</c> or <c>assignment.hosting</c>.</param>
    public Task<Mail> FirstAsync(string requestId, string kind) => At($"{requestId}.{kind}").Task;

    /// <summary>Request, kind and, for a step's official, the step: an announcement without revision, ordinal and holder.</summary>
    private static string Subject(string[] announcement) => string.Join('.', announcement.Take(announcement.Length > 4 ? 3 : 2));

    private TaskCompletionSource<Mail> At(string subject) =>
        mails.GetOrAdd(subject, _ => new TaskCompletionSource<Mail>(TaskCreationOptions.RunContinuationsAsynchronously));
}
