using System.Diagnostics;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Telemetry;

/// <summary>A mailer with a span and a count for each mail.</summary>
public sealed class ObservedMailer(IMailer mailer, HostingMetrics metrics) : IMailer
{
    /// <summary>The service key of the inner mailer.</summary>
    public const string Unobserved = "unobserved";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
    {
        // The second part of what a mail announces is its kind.
        var kind = mail.Announces.Split('.') is [_, var second, ..] ? second : "other";
        using var span = Spans.Begin("mail.send", ActivityKind.Client)?.SetTag(Spans.MailKind, kind);
        try
        {
            var refused = await mailer.SendAsync(mail, cancellation);
            if (refused.Count < mail.To.Count)
            {
                metrics.MailSent(kind);
            }

            return refused;
        }
        catch (Exception e)
        {
            metrics.MailFailed(kind);
            span.Failed(e);
            throw;
        }
    }
}
