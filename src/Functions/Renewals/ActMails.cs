using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Renewals;

/// <summary>Sends at once what an act that is stored makes due. What does not leave now, the next sweep sends: both go by the same ledger.</summary>
public sealed class ActMails(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time, ILogger<ActMails> log)
{
    public async Task SendAsync(RequestId id)
    {
        // The act is done: a browser that goes away stops none of this, and no failure here takes it back.
        var unstoppable = CancellationToken.None;
        try
        {
            if (await register.FindRecordAsync(id, unstoppable) is { } hosting)
            {
                var today = Wib.DateOf(time.GetUtcNow());
                foreach (var kind in work)
                {
                    await SendAsync(kind, hosting, today);
                }
            }
        }
        catch (Exception e)
        {
            log.LogWarning(e, "People could not be told of an act on hosted application {Id}; the sweep tells them.", id);
        }
    }

    private async Task SendAsync(IDueWork kind, Domain.Register.HostingRecord hosting, DateOnly today)
    {
        try
        {
            await kind.DoAsync(hosting, today, CancellationToken.None);
        }
        catch (MailNotSentException e)
        {
            log.LogWarning(e, "A mail about hosted application {Number} did not leave; the sweep sends it.", hosting.Number);
        }
    }
}
