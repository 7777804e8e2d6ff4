using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Storage;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging.Abstractions;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>One process that sweeps. Once killed, it sends no mail and writes nothing.</summary>
internal sealed class SweepProcess : IOfficials, IEventFeed
{
    private int requestsLeft = int.MaxValue;

    /// <param name="asks">Whether it asks about deletions, for which somebody must act, instead of sending the notices of the year.</param>
    public SweepProcess(Azurite storage, TimeProvider time, RecordingMailer mails, bool asks)
    {
        var options = new Life(this).Watch(new TableClientOptions());
        Layout = new StorageLayout(new TableServiceClient(storage.ConnectionString, options), new BlobServiceClient(storage.ConnectionString));
        Register = new TableHostingRegister(Layout, RenewalStages.Default, time);
        var sender = new NoticeSender(
            Register, new TableMailboxes(Layout), new LinkIssuer(new Uri("https://hosting.batam.go.id/"), new LinkOptions(), time), new Post(this, mails), time,
            NullLogger<NoticeSender>.Instance);
        var questions = new QuestionNotices(this);
        IDueWork work = asks
            ? new DeletionNotices(sender, questions, this, NullLogger<DeletionNotices>.Instance)
            : new RenewalNotices(sender, RenewalStages.Default, this, NullLogger<RenewalNotices>.Instance);
        var lists = new NoticeLists(asks ? [new DeletionList(questions)] : [], sender, this);
        var lines = new ListWriter(
            ListSource.Of(new TableRequestStore(Layout)), Listings.OfRequests(Layout, time), ListSource.Of(Register),
            Listings.OfApplications(Layout, time), this, new TableWakeUps(Layout), time, NullLogger<ListWriter>.Instance);
        Sweep = new RenewalSweep(Register, [work], lists, lines, time, NullLogger<RenewalSweep>.Instance);
    }

    public StorageLayout Layout { get; }

    public IHostingRegister Register { get; }

    public RenewalSweep Sweep { get; }

    public OfficialRoster Roster { get; } = new(
    [
        new Official(
            Role.SubKoordinatorPa, "Pejabat PA", IdNumber.Parse(IdKind.Nip, "197612311995111002"), EmailAddress.Parse(OfficialsJson.Pa),
            new DateOnly(2020, 1, 1), null, null),
    ]);

    /// <param name="after">The number of requests that still reach the storage before the kill.</param>
    public void Kill(int after = 0) => requestsLeft = after;

    Task IEventFeed.EnterAsync(ChainId chain) => Task.CompletedTask;

    private void Live(int needed)
    {
        if (Interlocked.Add(ref requestsLeft, -needed) < 1 - needed)
        {
            throw new InvalidOperationException("The process was killed.");
        }
    }

    private sealed class Post(SweepProcess process, RecordingMailer mails) : IMailer
    {
        public Task<IReadOnlyList<Refusal>> SendAsync(Mail mail, CancellationToken cancellation)
        {
            process.Live(0);
            return mails.SendAsync(mail, cancellation);
        }
    }

    private sealed class Life(SweepProcess process) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => process.Live(1);
    }
}
