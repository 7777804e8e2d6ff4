using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Simulator.Service;

/// <summary>The app's mailer, which really sends. It also notes sent mails, so that people can read them.</summary>
internal sealed class WatchedMailer(IMailer mailer, Postbox post) : IMailer
{
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        var refused = await mailer.SendAsync(mail, cancellation);
        post.Add(new SentMail(mail, [.. refused.Select(refusal => refusal.To)]));
        return refused;
    }
}
