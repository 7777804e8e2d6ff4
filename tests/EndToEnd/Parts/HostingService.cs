using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>The whole service, made of real parts: storage emulator, mail catcher, app.</summary>
public sealed class HostingService : IAsyncDisposable
{
    private readonly Azurite azurite;
    private readonly MailCatcher mail;
    private readonly ServiceProvider adapters;
    private readonly IReadOnlyDictionary<string, string> settings;

    private HostingService(Azurite azurite, MailCatcher mail, IReadOnlyDictionary<string, string> settings)
    {
        (this.azurite, this.mail) = (azurite, mail);
        Mailbox = new Mailbox(mail.Api);
        App = new RunningApp(this.settings = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = $"{mail.SmtpPort}",
            ["Smtp__Security"] = "None",
            ["Smtp__FromAddress"] = "hosting@batam.go.id",
            ["Smtp__FromName"] = "Layanan Hosting",
            ["Officials__Path"] = Repository.PathOf("samples", "officials.json"),
            ["SweepSchedule"] = "*/2 * * * * *",
            ["WebhookSchedule"] = "0 0 0 29 2 *",
            ["RenewalsSchedule"] = "0 0 2 * * *",
            ["Sweep__After"] = "00:00:01",
            ["AzureWebJobsDisableHomepage"] = "true",
            ["Limits__MailsAnHour"] = "0",
            ["Limits__MailsADay"] = "0",
            ["Limits__SignInsAnHour"] = "0",
            ["Limits__SignInsADay"] = "0",
            ["Limits__AgencyAnHour"] = "0",
            ["Limits__AllAnHour"] = "0",
            ["Limits__MegabytesAnHour"] = "0",
            ["Limits__AllMegabytesAnHour"] = "0",
            ["Limits__KeylessMegabytes"] = "0",
        }.Concat(settings).GroupBy(setting => setting.Key).ToDictionary(group => group.Key, group => group.Last().Value));
        adapters = new ServiceCollection()
            .AddSingleton(new BlobServiceClient(azurite.ConnectionString))
            .AddHostingStorage(_ => new TableServiceClient(azurite.ConnectionString), provider => provider.GetRequiredService<BlobServiceClient>())
            .BuildServiceProvider();
    }

    public RunningApp App { get; }

    public Uri Address => App.Address;

    public Azurite Storage => azurite;

    public Engine Engine => new(azurite.ConnectionString);

    public Mailbox Mailbox { get; }

    public IRequestStore Requests => adapters.GetRequiredService<IRequestStore>();

    public IHostingRegister Register => adapters.GetRequiredService<IHostingRegister>();

    public IListing<ListedRequest> RequestList => adapters.GetRequiredService<IListing<ListedRequest>>();

    public IDestructions Destructions => adapters.GetRequiredService<IDestructions>();

    public IWakeUps WakeUps => adapters.GetRequiredService<IWakeUps>();

    private BlobServiceClient Blobs => adapters.GetRequiredService<BlobServiceClient>();

    /// <param name="settings">The app settings that differ from the usual ones.</param>
    /// <param name="between">Sits between the app and the storage emulator: takes the emulator's connection string and returns the app's.</param>
    /// <param name="storedIn">The folder in which the emulator stores its data, so that it can be restarted; by default it stores in memory.</param>
    public static async Task<HostingService> StartAsync(
        IReadOnlyDictionary<string, string>? settings = null, Func<string, Task<string>>? between = null, DirectoryInfo? storedIn = null)
    {
        var starting = (Azurite: storedIn is null ? Azurite.StartAsync() : Azurite.StartAsync(storedIn), Mail: MailCatcher.StartAsync());
        var (azurite, mail) = (await starting.Azurite, await starting.Mail);
        var all = new Dictionary<string, string>(settings ?? new Dictionary<string, string>());
        if (between is not null)
        {
            all["AzureWebJobsStorage"] = await between(azurite.ConnectionString);
        }

        var service = new HostingService(azurite, mail, all);
        try
        {
            await service.App.StartAsync();
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Another machine: a second host and worker on the same storage account.</summary>
    public async Task<RunningApp> StartAnotherAsync()
    {
        var another = new RunningApp(settings);
        await another.StartAsync();
        return another;
    }

    /// <summary>A request as it is actually stored, read without the app.</summary>
    public async Task<HostingRequest> StoredAsync(string id) =>
        (await Requests.FindAsync(RequestId.Parse(id), default)).ShouldNotBeNull();

    /// <summary>Has a published calendar carried out, which otherwise ends a minute later, when every process counts by it.</summary>
    public Task SettleCalendarAsync() => Fact.AwaitAsync("the calendar to be carried out", async () =>
    {
        var versions = adapters.GetRequiredService<ICalendarVersions>();
        return await versions.FindAsync(default) is { EndedAt: null } head
            ? await versions.StoreAsync(head with { EndedAt = head.At }, default)
            : new CalendarHead(0, default);
    });

    /// <summary>
    /// The number of stored files that belong to requests that are not stored, and of received ones that nobody accepted. Those that came into a draft lie
    /// under the time of its end, at which they go.
    /// </summary>
    public async Task<int> CountOrphansAsync()
    {
        var owners = await Blobs.GetBlobContainerClient("files").GetBlobsAsync().Select(blob => blob.Name.Split('/')[0]).ToListAsync();
        var requests = await Task.WhenAll(owners.Select(owner => Requests.FindAsync(RequestId.Parse(owner), default)));
        var now = DateTime.UtcNow.ToString("yyyyMMddTHHmmss", CultureInfo.InvariantCulture);
        var received = await Blobs.GetBlobContainerClient("uploads").GetBlobsAsync(new GetBlobsOptions { States = BlobStates.Uncommitted })
            .CountAsync(blob => string.CompareOrdinal(blob.Name, now) < 0);
        return requests.Count(request => request is null) + received;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await adapters.DisposeAsync();
        Mailbox.Dispose();
        await mail.DisposeAsync();
        await azurite.DisposeAsync();
    }
}
