using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Links;
using HostingFunctions.Notices;

namespace HostingFunctions.Register;

/// <summary>Stores what a person did to a hosted application, then sends the mails that become due by it.</summary>
public sealed class RegisterActs(IHostingRegister register, ActMails mails)
{
    /// <param name="change">Null when nothing changes, because the register already says so.</param>
    public async Task<StoreOutcome> RecordAsync(OpenedRegisterLink opened, RegisterChange? change)
    {
        // From here on the act completes even if the browser disconnects.
        var outcome = change is null ? StoreOutcome.Stored : await register.AppendAsync(change with { TouchedLink = opened.Link }, CancellationToken.None);
        if (outcome == StoreOutcome.AlreadyExists && change!.NewIncident is not null)
        {
            // Only the key of a report may exist already: the same disturbance was reported before.
            outcome = StoreOutcome.Stored;
        }

        if (outcome == StoreOutcome.Stored)
        {
            await mails.SendAsync(opened.Id);
        }

        return outcome;
    }
}
