using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Site;

/// <summary>The register for everybody in memory, read again after a while: however many ask, the storage hears little of it.</summary>
public sealed class RegisterShelf(IPublishedRegister published, TimeProvider time)
{
    /// <summary>How old it may be; as long may whoever got it keep it.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    private Held held = new(null, DateTimeOffset.MinValue);

    /// <summary>At most one storage request, also while none was made.</summary>
    /// <returns>Null while there is none.</returns>
    public async Task<PublishedRegister?> ReadAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - held.At >= MaxAge)
        {
            held = new Held(await published.FindAsync(cancellation), now);
        }

        return held.Register;
    }

    private sealed record Held(PublishedRegister? Register, DateTimeOffset At);
}
