using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Telemetry;

/// <summary>
/// A mailer that notes when mails do not leave, for the health page, which another process may serve. It writes nothing while they do, and what it cannot write
/// holds up no mail.
/// </summary>
public sealed class WatchedMailServer(IMailer mailer, IMailServerFailures failures, TimeProvider time) : IMailer
{
    /// <summary>
    /// After this time a failure says nothing any more: what waits is tried hourly at least, so the process that noted it is gone, or another sent the mail.
    /// </summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(90);

    private MailServerFailure? noted;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        try
        {
            var refused = await mailer.SendAsync(mail, cancellation);
            if (noted is not null)
            {
                noted = null;
                await failures.RemoveAsync(CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return refused;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var now = time.GetUtcNow();
            noted = new MailServerFailure(noted?.Since ?? now, now);
            await failures.StoreAsync(noted, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
}
