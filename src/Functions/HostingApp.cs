using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Bounces;
using HostingFunctions.Desk;
using HostingFunctions.Documents;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Limits;
using HostingFunctions.Links;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Smtp;
using HostingFunctions.Pages;
using HostingFunctions.Register;
using HostingFunctions.Retention;
using HostingFunctions.Scanning;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Steps;
using HostingFunctions.Storage;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using HostingFunctions.Webhooks;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions;

/// <summary>Composes the app. This is the only place that knows every part.</summary>
public static class HostingApp
{
    /// <param name="args">Command line settings, e.g. <c>--Site:BaseUrl=https://hosting.batam.go.id</c>.</param>
    /// <remarks>A wrong setting or an invalid data file stops the app at start. The message names it.</remarks>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        // For small forms sent as windows-1252, which the framework reads.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<InvocationSpans>();
        builder.UseMiddleware<Boundary>();
        builder.UseMiddleware<StorageSetUp>();
        builder.UseMiddleware<FreshReferences>();
        builder.AddTelemetry();

        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);

        // The default of 30,000,000 bytes is less than the allowed size of a submission.
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = UploadLimits.RequestBytes;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(30));
        });
        AddSettings(services, builder.Configuration);
        AddStorage(services);
        AddMailAndDocuments(services);
        AddProcedure(services);
        AddHttp(services);
        AddDesk(services);
        AddRetention(services);
        AddWebhooks(services);
        return builder;
    }

    private static void AddSettings(IServiceCollection services, IConfiguration settings)
    {
        services.AddSettings(settings);
        services.AddSingleton<DutyDays>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ContactOptions>>().Value.Contact);
        services.AddSingleton(provider => RenewalStages.Parse(
            provider.GetRequiredService<IOptions<RenewalOptions>>().Value.Stages,
            provider.GetRequiredService<IOptions<DutyOptions>>().Value.AreReminded ? provider.GetRequiredService<DutyDays>() : null));
        services.AddSingleton<TableOfficials>();
        services.AddSingleton<IReference>(provider => provider.GetRequiredService<TableOfficials>());
        services.AddSingleton<IOfficials>(provider => provider.GetRequiredService<IOptions<OfficialsOptions>>().Value is { IsTable: false } options
            ? new OfficialsFile(options.File, provider.GetRequiredService<ILogger<OfficialsFile>>())
            : provider.GetRequiredService<TableOfficials>());
        services.AddHostedService<DataSetUp>();
        services.AddSingleton(provider => new LivingCalendar(
            CalendarFiles.Read(provider.GetRequiredService<IOptions<CalendarOptions>>().Value.Folder),
            new Lazy<ICalendarVersions>(provider.GetRequiredService<ICalendarVersions>)));
        services.AddSingleton<IDaysOff>(provider => provider.GetRequiredService<LivingCalendar>());
        services.AddSingleton<IReference>(provider => provider.GetRequiredService<LivingCalendar>());
        services.AddSingleton(provider => new WorkingCalendar(provider.GetRequiredService<IDaysOff>()));
    }

    private static void AddStorage(IServiceCollection services)
    {
        services.AddSingleton<StorageAccount>();
        services.TryAddSingleton<TableClientOptions>();
        services.TryAddSingleton<BlobClientOptions>();
        services.AddHostingStorage(
            provider => provider.GetRequiredService<StorageAccount>().Tables(provider.GetRequiredService<TableClientOptions>()),
            provider => provider.GetRequiredService<StorageAccount>().Blobs(provider.GetRequiredService<BlobClientOptions>()),
            provider => provider.GetRequiredService<StorageAccount>().Uploads(provider.GetRequiredService<BlobClientOptions>()));
        services.AddSingleton<TableDroppedMails>().AddSingleton<IDroppedMails>(provider =>
            new KnownDroppedMails(provider.GetRequiredService<TableDroppedMails>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TableRequestStore>().AddSingleton<TableHostingRegister>();
        services.AddSingleton<IRequestStore>(provider =>
            new ObservedRequestStore(provider.GetRequiredService<TableRequestStore>(), provider.GetRequiredService<HostingMetrics>()));
        services.AddSingleton<IHostingRegister>(provider =>
            new ObservedHostingRegister(provider.GetRequiredService<TableHostingRegister>(), provider.GetRequiredService<HostingMetrics>()));
        services.AddSingleton(provider => ListSource.Of(provider.GetRequiredService<IRequestStore>()));
        services.AddSingleton(provider => ListSource.Of(provider.GetRequiredService<IHostingRegister>()));
        services.AddSingleton(provider => new Lazy<StorageLayout>(provider.GetRequiredService<StorageLayout>));
        services.AddHostedService(provider => provider.GetRequiredService<StorageSetUp>());
    }

    private static void AddMailAndDocuments(IServiceCollection services)
    {
        services.AddKeyedSingleton<IMailer>(ObservedMailer.Unobserved, (provider, _) =>
        {
            // Not the machine's name, which in Azure is no full one: some servers take no mail then.
            var greeting = provider.GetRequiredService<IOptions<SiteOptions>>().Value.Root.Host;
            var options = provider.GetRequiredService<IOptions<SmtpOptions>>().Value with { Greeting = greeting };
            return new SmtpMailer(options, provider.GetRequiredService<TimeProvider>())
            {
                Contact = provider.GetRequiredService<Contact>(),
                Bounces = provider.GetRequiredService<IOptions<BounceOptions>>().Value is { IsOn: true } bounces ? bounces.Addresses : null,
                Refused = (mail, status) => provider.GetRequiredService<ILogger<SmtpMailer>>().MailRefused(mail.Announces, status),
            };
        });
        services.AddSingleton<IMailer>(provider =>
        {
            var own = provider.GetRequiredKeyedService<IMailer>(ObservedMailer.Unobserved);
            var watched = ActivatorUtilities.CreateInstance<WatchedMailServer>(provider, own);
            var observed = new ObservedMailer(watched, provider.GetRequiredService<HostingMetrics>());
            return ActivatorUtilities.CreateInstance<LimitedMailer>(provider, ActivatorUtilities.CreateInstance<NotedMailer>(provider, observed));
        });
        services.AddSingleton<IBounceMailbox>(provider => new ImapBounces(provider.GetRequiredService<IOptions<BounceOptions>>().Value));
        services.AddSingleton<IDocumentComparison, WordDocumentComparison>();
        services.AddSingleton<IDocumentWriter>(provider =>
        {
            var letterhead = provider.GetRequiredService<IOptions<LetterheadOptions>>().Value;
            var documents = provider.GetRequiredService<IOptions<DocumentsOptions>>().Value;
            var site = provider.GetRequiredService<IOptions<SiteOptions>>().Value;
            return new WordDocumentWriter(new HouseStyle
            {
                Letterhead = letterhead.Lines,
                Address = letterhead.Address,
                Emblem = letterhead.ReadEmblem(),
                Place = letterhead.Place,
                EmailDomain = site.EmailDomain,
                SealRoot = Paths.Under(site.Root, Paths.SealRoot),
                Paper = documents.Paper,
                Font = documents.Font,
                FontSize = documents.FontSize,
                Margins = documents.Margins,
            });
        });
        services.AddSingleton(provider => new LinkIssuer(
            provider.GetRequiredService<IOptions<SiteOptions>>().Value.Root, provider.GetRequiredService<IOptions<LinkOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddProcedure(IServiceCollection services) => services
        .AddSingleton<OfficeHours>()
        .AddSingleton<LapseDates>()
        .AddSingleton<RequestPages>()
        .AddSingleton<DocumentIssuer>()
        .AddSingleton<RequestMails>()
        .AddSingleton<Confirmations>()
        .AddSingleton<ServiceMails>()
        .AddSingleton<RenewalReceipt>()
        .AddSingleton<StepAssigner>()
        .AddSingleton<StepHolders>()
        .AddSingleton<StepReminder>()
        .AddSingleton<ISwept, MorningDigest>()
        .AddSingleton<StepNews>()
        .AddSingleton<IActNews, HandlingNews>()
        .AddSingleton<LateOpenings>()
        .AddSingleton<RenewalFiling>()
        .AddSingleton<NoticeSender>()
        .AddSingleton<QuestionNotices>()
        .AddSingleton<IDueWork, RenewalNotices>()
        .AddSingleton<IDueWork, DeletionNotices>()
        .AddSingleton<IDueWork, HeadNotices>()
        .AddSingleton<IDueWork, ManagerNotices>()
        .AddSingleton<IDueWork, IncidentNotices>()
        .AddSingleton<IDueWork, AddressNotices>()
        .AddSingleton<IDueWork, ImportNotices>()
        .AddSingleton<IDueWork, DutyReminders>()
        .AddSingleton<IDueList, RenewalList>()
        .AddSingleton<IDueList, DeletionList>()
        .AddSingleton<NoticeLists>()
        .AddSingleton<ActMails>()
        .AddSingleton<RenewalSweep>()
        .AddSingleton<DailyMails>()
        .AddSingleton<SharedMailSender>()
        .AddSingleton<OverdueReport>()
        .AddSingleton<DroppedMailReport>()
        .AddSingleton<MonthlyFigures>()
        .AddSingleton<VacancyReport>()
        .AddSingleton<FiguresClosing>()
        .AddSingleton<ReturnedMails>()
        .AddSingleton<ISwept, BounceSweep>()
        .AddSingleton<EndedRequests>()
        .AddSingleton<Unconfirmed>()
        .AddSingleton<IEventFeed, EventFeed>()
        .AddSingleton<ListWriter>()
        .AddSingleton(typeof(ListComparison<>))
        .AddSingleton<ISwept, ListUpkeep<ListedRequest>>()
        .AddSingleton<ISwept, ListUpkeep<ListedApplication>>()
        .AddSingleton<Revivals>()
        .AddSingleton<RenewalPreview>();

    private static void AddHttp(IServiceCollection services) => services
        .AddSingleton(provider =>
        {
            var lines = provider.GetRequiredService<IOptions<LetterheadOptions>>().Value;
            return new Letterhead(lines.Line1, lines.Line2, lines.Line3);
        })
        .AddSingleton<PageRenderer>()
        .AddSingleton<Respond>()
        .AddSingleton<RequestLinks>()
        .AddSingleton<LinkSource<OpenedRequestLink>>(provider => provider.GetRequiredService<RequestLinks>())
        .AddSingleton<RegisterLinks>()
        .AddSingleton<LinkSource<OpenedRegisterLink>>(provider => provider.GetRequiredService<RegisterLinks>())
        .AddSingleton<RequestFiles>()
        .AddSingleton<StaleRequestPages>()
        .AddSingleton<StaleRegisterPages>()
        .AddSingleton<StaleLinks>()
        .AddSingleton(typeof(PersonalForm<>))
        .AddSingleton<ActRecorder>()
        .AddSingleton<RegisterActs>()
        .AddSingleton<QuestionMails>()
        .AddSingleton<AwaitedMails>()
        .AddSingleton<IFreshLinks<OpenedRequestLink>, FreshRequestLinks>()
        .AddSingleton<IFreshLinks<OpenedRegisterLink>, FreshRegisterLinks>()
        .AddSingleton(typeof(FreshLinks<>))
        .AddSingleton<ISwept, FreshLinkSweep>()
        .AddSingleton<IHeldLinks, HeldRequestLinks>()
        .AddSingleton<IHeldLinks, HeldDraftLinks>()
        .AddSingleton<IHeldLinks, HeldRegisterLinks>()
        .AddSingleton<MailAskForms>()
        .AddSingleton<LostLinks>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<LostLinks>())
        .AddSingleton<ISwept, AbandonedUploads>()
        .AddSingleton<WholeProof>()
        .AddSingleton<ISwept, NightlyProof>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<DraftMails>())
        .AddSingleton<RegisterShelf>()
        .AddSingleton<ISwept, RegisterPublication>()
        .AddSingleton<Clamd>()
        .AddSingleton<ISwept, UnscannedSweep>()
        .AddSingleton<RenewalPages>()
        .AddSingleton<CorrectionPages>()
        .AddSingleton<AmendmentPages>()
        .AddSingleton<UnusedFiles>()
        .AddSingleton<Inspection>()
        .AddSingleton<Uploads>()
        .AddSingleton<Drafts>()
        .AddSingleton<DraftLinks>()
        .AddSingleton<DraftPages>()
        .AddSingleton<DraftMails>()
        .AddSingleton<NewDrafts>()
        .AddSingleton<Namesakes>()
        .AddSingleton<SentDrafts>()
        .AddSingleton<Intakes>()
        .AddSingleton<Receipts>()
        .AddSingleton<ClientKey>()
        .AddSingleton<Clients>()
        .AddSingleton<IReference>(provider => provider.GetRequiredService<Clients>())
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<Clients>())
        .AddSingleton<Admissions>()
        .AddSingleton(provider => new Pa17Check(provider.GetRequiredService<IOptions<SiteOptions>>().Value.EmailDomain))
        .AddSingleton<RequestCheck>();

    private static void AddRetention(IServiceCollection services) => services
        .AddSingleton<PersonalFiles>()
        .AddSingleton<PersonalArchive>()
        .AddSingleton<DataMails>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<DataMails>())
        .AddSingleton<RetentionChanges>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<RetentionChanges>())
        .AddSingleton<FormerOfficials>()
        .AddSingleton<DestructionMails>()
        .AddSingleton<Destructions>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<Destructions>());

    private static void AddWebhooks(IServiceCollection services) => services
        .AddSingleton<CheckedConnections>()
        .AddSingleton<Receivers>()
        .AddSingleton<StopReport>()
        .AddSingleton<WebhookSender>()
        .AddSingleton<ISwept, WebhookClearing>();

    private static void AddDesk(IServiceCollection services) => services
        .AddOpenId()
        .AddSingleton<SignInMails>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<SignInMails>())
        .AddSingleton<Sessions>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<Sessions>())
        .AddSingleton<DeskForm>()
        .AddSingleton<UndeliveredMails>()
        .AddSingleton<RequestFilePages>()
        .AddSingleton<WebhookPages>()
        .AddSingleton<WebhookActs>()
        .AddSingleton<WebhookReplay>()
        .AddSingleton<RequestActs>()
        .AddSingleton<ApplicationFilePages>()
        .AddSingleton<ServiceLinks>()
        .AddSingleton<OfficialPages>()
        .AddSingleton<LookAfterStep>()
        .AddSingleton<RoleChanges>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<RoleChanges>())
        .AddSingleton<ImportPlans>()
        .AddSingleton<Publications>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<Publications>())
        .AddSingleton<OpenRequests>()
        .AddSingleton<CalendarPlans>()
        .AddSingleton<CalendarMails>()
        .AddSingleton<CalendarRuns>()
        .AddSingleton<ISwept>(provider => provider.GetRequiredService<CalendarRuns>());
}
