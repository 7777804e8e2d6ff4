using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Storage;
using HostingFunctions.Storage.Lists;

namespace HostingFunctions.Backup;

/// <summary>Builds the desk's lists anew from the tables, while people work. It reads all that is stored but files.</summary>
public sealed class ListRebuild(StorageLayout layout, TimeProvider time)
{
    /// <returns>How many lines each list has.</returns>
    public async Task<(int Requests, int Applications)> RunAsync(CancellationToken cancellation = default)
    {
        await layout.EnsureTablesAsync(cancellation);
        var requests = ListSource.Of(new TableRequestStore(layout));
        var applications = ListSource.Of(new TableHostingRegister(layout, RenewalStages.Default, time));
        return (
            await Listings.OfRequests(layout, time).RebuildAsync(requests.All(cancellation), cancellation),
            await Listings.OfApplications(layout, time).RebuildAsync(applications.All(cancellation), cancellation));
    }
}
