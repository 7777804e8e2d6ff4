using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Storage.Lists;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HostingFunctions.Storage;

/// <summary>Registers the adapters of the domain's storage ports.</summary>
public static class HostingStorage
{
    /// <summary>
    /// Adds <see cref="StorageLayout"/> and the ports. Call <see cref="StorageLayout.EnsureAsync"/> once at start. The register uses
    /// <see cref="RenewalStages.Default"/> and the system clock, unless others were added before.
    /// </summary>
    public static IServiceCollection AddHostingStorage(
        this IServiceCollection services, Func<IServiceProvider, TableServiceClient> tables, Func<IServiceProvider, BlobServiceClient> blobs,
        Func<IServiceProvider, BlobServiceClient>? uploads = null)
    {
        services.TryAddSingleton(RenewalStages.Default);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(provider => new StorageLayout(tables(provider), blobs(provider), uploads?.Invoke(provider)))
            .AddSingleton<IRequestStore, TableRequestStore>()
            .AddSingleton<ISubmissionKeys, TableSubmissionKeys>()
            .AddSingleton<IWakeUps, TableWakeUps>()
            .AddSingleton<IMailboxes, TableMailboxes>()
            .AddSingleton<IAllowances, TableAllowances>()
            .AddSingleton<IFreshLinkAsks, TableFreshLinkAsks>()
            .AddSingleton<INamesakes, TableNamesakes>()
            .AddSingleton<IDrafts, TableDrafts>()
            .AddSingleton<IMailAsks<LostLinkAsk>>(provider => new TableMailAsks<LostLinkAsk>(provider.GetRequiredService<StorageLayout>(), Keys.LostLinks))
            .AddSingleton<ISessions, TableSessions>()
            .AddSingleton<IMailAsks<SignInAsk>>(provider => new TableMailAsks<SignInAsk>(provider.GetRequiredService<StorageLayout>(), Keys.SignInAsks))
            .AddSingleton<IDeskTrail, TableDeskTrail>()
            .AddSingleton<IOfficialsBook, TableOfficialsBook>()
            .AddSingleton<ITrails, TableTrails>()
            .AddSingleton<IClients, TableClients>()
            .AddSingleton<IWebhooks, TableWebhooks>()
            .AddSingleton<IRetention, TableRetention>()
            .AddSingleton<IDestructions, TableDestructions>()
            .AddSingleton<IErasure, TableErasure>()
            .AddSingleton<IDataLinks, TableDataLinks>()
            .AddSingleton<IMailAsks<DataAsk>>(provider => new TableMailAsks<DataAsk>(provider.GetRequiredService<StorageLayout>(), Keys.DataAsks))
            .AddSingleton<INights, BlobNights>()
            .AddSingleton<IDroppedMails, TableDroppedMails>()
            .AddSingleton<ISharedMails, TableSharedMails>()
            .AddSingleton<IMorningChoices, TableMorningChoices>()
            .AddSingleton<IOverdueSteps, TableOverdueSteps>()
            .AddSingleton<IMailServerFailures, TableMailServerFailures>()
            .AddSingleton<IPublications, TablePublications>()
            .AddSingleton<ICalendarVersions, TableCalendarVersions>()
            .AddSingleton<IUnscannedFiles, TableUnscannedFiles>()
            .AddSingleton<IHostingRegister, TableHostingRegister>()
            .AddSingleton(provider => Listings.OfRequests(provider.GetRequiredService<StorageLayout>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IListing<ListedRequest>>(provider => provider.GetRequiredService<TableListing<ListedRequest>>())
            .AddSingleton(provider => Listings.OfApplications(provider.GetRequiredService<StorageLayout>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IListing<ListedApplication>>(provider => provider.GetRequiredService<TableListing<ListedApplication>>())
            .AddSingleton<IClosedFigures, TableClosedFigures>()
            .AddSingleton<IPublishedRegister, BlobPublishedRegister>()
            .AddSingleton<IFileStore, BlobFileStore>()
            .AddSingleton<IReceivedFiles, BlobReceivedFiles>();
    }
}
