using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Site;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>Creates intakes for new requests.</summary>
public sealed class Intakes(
    Uploads uploads, IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, ListWriter lists, TimeProvider time, ILogger<Intake> log)
{
    /// <summary>Begins an intake. Writes its promise before the first file is stored, so that the sweep finds an abandoned upload.</summary>
    /// <param name="draft">What came before, if the form has a draft.</param>
    public async Task<Intake> BeginAsync(Draft? draft = null)
    {
        // A disconnecting browser must not leave it unknown whether the promise was written.
        var promise = new WakeUp(RequestId.From(Guid.NewGuid()), "", time.GetUtcNow());
        await wakeUps.AddAsync(promise, CancellationToken.None);
        return new Intake(promise, draft is null ? uploads.Begin(promise.Id) : uploads.Begin(draft), store, keys, wakeUps, lists, log);
    }
}
