using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>Sends at once the mails that a stored act makes due. The next sweep sends what fails now, because both use the same ledger.</summary>
public sealed class ActMails(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time, ILogger<ActMails> log)
{
    public async Task SendAsync(RequestId id)
    {
        // The act is done. A disconnecting browser must not stop the mails, and no failure here may undo the act.
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
