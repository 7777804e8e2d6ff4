using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Site;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>Where new requests come in.</summary>
public sealed class Intakes(
    Uploads uploads, IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, TimeProvider time, ILogger<Intake> log)
{
    /// <summary>Begins one: its promise is written before the first file is stored, so that an abandoned upload is found again.</summary>
    public async Task<Intake> BeginAsync()
    {
        // A browser that goes away must not leave it unknown whether it was written.
        var promise = new WakeUp(RequestId.From(Guid.NewGuid()), "", time.GetUtcNow());
        await wakeUps.AddAsync(promise, CancellationToken.None);
        return new Intake(promise, uploads.Begin(promise.Id), store, keys, wakeUps, log);
    }
}
