using System.Collections.Concurrent;
using System.Net.Security;
using HostingFunctions.Domain.Ports;
using MailKit.Net.Smtp;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>
/// A few connections to the mail server. One mail uses one at a time, and each stays open for a short while, so that a burst pays only once for TLS and
/// login.
/// </summary>
internal sealed class SmtpConnections : IAsyncDisposable
{
    private static readonly TimeSpan KeptOpen = TimeSpan.FromSeconds(10);

    private readonly SmtpOptions options;
    private readonly RemoteCertificateValidationCallback certificateCheck;
    private readonly SemaphoreSlim turns;
    private readonly ConcurrentStack<SmtpClient> idle = new();
    private readonly ITimer closing;

    public SmtpConnections(SmtpOptions options, TimeProvider time, RemoteCertificateValidationCallback? certificateCheck)
    {
        this.options = options;
        this.certificateCheck = certificateCheck ?? ((_, certificate, chain, errors) => new SmtpTrust(options.CaFile).IsTrusted(certificate, chain, errors));
        turns = new SemaphoreSlim(options.MaxConnections);
        closing = time.CreateTimer(_ => CloseIdle(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Runs <paramref name="use"/> on a connection that nobody else uses meanwhile. A connection that failed is never used again.</summary>
    /// <exception cref="MailNotSentException">No connection could be opened.</exception>
    public async Task UseAsync(Func<SmtpClient, Task> use, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            if (await ReopenAsync(cancellation) is not { } kept || !await IsUsedAsync(kept, use))
            {
                await UseAsync(await OpenAsync(cancellation), use);
            }
        }
        finally
        {
            turns.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.DisposeAsync();
        CloseIdle();
    }

    /// <summary>An idle connection on which the server still answers; null when there is none.</summary>
    private async Task<SmtpClient?> ReopenAsync(CancellationToken cancellation)
    {
        while (idle.TryPop(out var client))
        {
            try
            {
                await client.NoOpAsync(cancellation);
                return client;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                client.Dispose();
            }
        }

        return null;
    }

    /// <returns>False when the server, which may end a connection that was kept, said goodbye instead (RFC 5321, 3.8: 421).</returns>
    private async Task<bool> IsUsedAsync(SmtpClient kept, Func<SmtpClient, Task> use)
    {
        try
        {
            await UseAsync(kept, use);
            return true;
        }
        catch (SmtpCommandException e) when (e.StatusCode == SmtpStatusCode.ServiceNotAvailable)
        {
            return false;
        }
    }

    private async Task UseAsync(SmtpClient client, Func<SmtpClient, Task> use)
    {
        var isSound = false;
        try
        {
            await use(client);
            isSound = true;
        }
        finally
        {
            if (isSound)
            {
                idle.Push(client);
                closing.Change(KeptOpen, Timeout.InfiniteTimeSpan);
            }
            else
            {
                client.Dispose();
            }
        }
    }

    private async Task<SmtpClient> OpenAsync(CancellationToken cancellation)
    {
        var client = new SmtpClient
        {
            Timeout = options.TimeoutSeconds * 1000,
            LocalDomain = options.Greeting.Length > 0 ? options.Greeting : null,
            CheckCertificateRevocation = false, // the check below looks at it
            ServerCertificateValidationCallback = certificateCheck,
        };
        try
        {
            var security = options.Security.ForSocket(isSecured: options.Port == 465, hasLogin: options.User.Length > 0);
            await client.ConnectAsync(options.Host, options.Port, security, cancellation);
            if (options.User.Length > 0)
            {
                await client.AuthenticateAsync(options.User, options.Password, cancellation);
            }

            return client;
        }
        catch (Exception exception)
        {
            client.Dispose();
            if (cancellation.IsCancellationRequested)
            {
                throw;
            }

            throw new MailNotSentException(exception);
        }
    }

    private void CloseIdle()
    {
        while (idle.TryPop(out var client))
        {
            client.Dispose();
        }
    }
}
