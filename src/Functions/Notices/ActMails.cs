using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>Sends at once what an act that is stored makes due. What does not leave now, the next sweep sends: both go by the same ledger.</summary>
public sealed class ActMails(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time, ILogger<ActMails> log)
{
    public async Task SendAsync(RequestId id)
    {
        // The act is done: a browser that goes away stops none of this, and no failure here takes it back.
        var unstoppable = CancellationToken.None;
        try
        {
            if (await register.FindRecordAsync(id, unstoppable) is { } application)
            {
                var today = Wib.DateOf(time.GetUtcNow());
                foreach (var kind in work)
                {
                    await SendAsync(kind, application, today);
                }
            }
        }
        catch (Exception e)
        {
            log.ActNotTold(e, id);
        }
    }

    private async Task SendAsync(IDueWork kind, RegisterRecord application, DateOnly today)
    {
        try
        {
            await kind.DoAsync(application, today, CancellationToken.None);
        }
        catch (MailNotSentException e)
        {
            log.MailDelayed(e, application.Number);
        }
    }
}
