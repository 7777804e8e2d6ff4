using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Filing;

/// <summary>Finds what an agency has filed already of the same application, so that nobody files it twice without knowing.</summary>
public sealed class Namesakes(INamesakes names, IRequestStore store, IHostingRegister register)
{
    /// <summary>Those under way, and those that are hosted.</summary>
    public async Task<IReadOnlyList<HostingRequest>> FindAsync(Pa17Form form, CancellationToken cancellation)
    {
        var found = new List<HostingRequest>();
        await foreach (var id in names.ListAsync(form, cancellation))
        {
            if (await store.FindAsync(id, cancellation) is { } request && await StandsAsync(request, cancellation))
            {
                found.Add(request);
            }
        }

        return found;
    }

    private async Task<bool> StandsAsync(HostingRequest request, CancellationToken cancellation) => request.IsOpen
        || (request.Header.State == RequestState.Hosted && await register.FindRecordAsync(request.Id, cancellation) is { DeletedAt: null });
}
