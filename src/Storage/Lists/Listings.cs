using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Storage.Lists;

/// <summary>The desk's lists, each with the name under which it is stored.</summary>
public static class Listings
{
    public static TableListing<ListedRequest> OfRequests(StorageLayout layout, TimeProvider time) => new(layout, Keys.RequestList, time);

    public static TableListing<ListedApplication> OfApplications(StorageLayout layout, TimeProvider time) => new(layout, Keys.ApplicationList, time);
}
