using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Calendar;

/// <summary>Stands in for a mail server.</summary>
internal sealed class NoMailer : IMailer
{
    public Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Refusal>>([]);
}
