using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Links;
using HostingFunctions.Notices;

namespace HostingFunctions.Register;

/// <summary>Stores what a person did to a hosted application, then sends the mails that it makes due.</summary>
public sealed class RegisterActs(IHostingRegister register, ActMails mails)
{
    /// <param name="change">Null when it already is as typed.</param>
    public async Task<StoreOutcome> RecordAsync(OpenedRegisterLink opened, RegisterChange? change)
    {
        // From here the act is under way: a browser that goes away does not stop it half done.
        var outcome = change is null ? StoreOutcome.Stored : await register.AppendAsync(change with { TouchedLink = opened.Link }, CancellationToken.None);
        if (outcome == StoreOutcome.AlreadyExists && change!.NewIncident is not null)
        {
            // Only a report has a key that may be there already: the same was reported before.
            outcome = StoreOutcome.Stored;
        }

        if (outcome == StoreOutcome.Stored)
        {
            await mails.SendAsync(opened.Id);
        }

        return outcome;
    }
}
