using Azure.Core;
using Azure.Core.Pipeline;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>The life of a process that may end in the middle of its work: from then on it sends no mail and writes nothing.</summary>
internal sealed class Life : HttpPipelineSynchronousPolicy
{
    private int requestsLeft = int.MaxValue;

    /// <summary>Called with each sent mail.</summary>
    public Action<Mail> AfterMail { get; set; } = _ => { };

    public bool IsOver => Volatile.Read(ref requestsLeft) <= 0;

    /// <param name="after">How many more requests reach storage before the end.</param>
    public void End(int after) => requestsLeft = after;

    public void Give(IServiceCollection services)
    {
        this.Watch(services);
        services.DecorateMailer(mailer => new Mailer(mailer, this));
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (Interlocked.Decrement(ref requestsLeft) < 0)
        {
            throw Killed();
        }
    }

    private static InvalidOperationException Killed() => new("The process was killed.");

    private sealed class Mailer(IMailer mailer, Life life) : IMailer
    {
        public async Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
        {
            var refused = life.IsOver ? throw Killed() : await mailer.SendAsync(mail, cancellation);
            life.AfterMail(mail);
            return refused;
        }
    }
}
