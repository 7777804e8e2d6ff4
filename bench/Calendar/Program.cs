// Prints how long a published version of the calendar takes to move the due dates of 1,000 open steps, and what it costs in storage requests, counted in the
// SDK's pipeline; and how long the check of all their trails takes then. This program starts the storage emulator.
using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Bench.Calendar;
using HostingFunctions.Bounces;
using HostingFunctions.Desk;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Limits;
using HostingFunctions.Notices;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Testing.Samples;
using HostingFunctions.Wakeups;
using HostingFunctions.Webhooks;
using Microsoft.Extensions.Logging.Abstractions;

const int Steps = 1_000;

await using var azurite = await Azurite.StartAsync();
var counted = new RequestCount();
var layout = new StorageLayout(
    new TableServiceClient(azurite.ConnectionString, counted.Watch(new TableClientOptions())), new BlobServiceClient(azurite.ConnectionString));
await layout.EnsureAsync(CancellationToken.None);

var now = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));
var clock = new SetClock(now);
var (files, versions, store) = (new DaysOff([new CalendarYear(2026, [])]), new TableCalendarVersions(layout), new TableRequestStore(layout));
var calendar = new LivingCalendar(files, new Lazy<ICalendarVersions>(versions));
var (register, list) = (new TableHostingRegister(layout, HostingFunctions.Domain.Register.RenewalStages.Default, clock), Listings.OfRequests(layout, clock));
// No program is told.
var events = new EventFeed(new Clients(new TableClients(layout), new TableDeskTrail(layout), clock), new TableWebhooks(layout));
var lines = new ListWriter(
    ListSource.Of(store), list, ListSource.Of(register), Listings.OfApplications(layout, clock), events, new TableWakeUps(layout), clock,
    NullLogger<ListWriter>.Instance);
await Parallel.ForEachAsync(Enumerable.Range(0, Steps), async (_, stop) =>
{
    var id = RequestId.From(Guid.NewGuid());
    var filed = HostingRequest.Submit(id, SampleForm.Usual, [], now, SampleForm.Usual.ManagerEmail);
    var assigned = new Assignment(filed.Header!.StepKey!, 1, new WorkingCalendar(files).Due(Wib.DateOf(now), 3), now);
    await store.AppendAsync(filed with { Assignment = assigned }, stop);
    await lines.WriteAsync(id);
});

var (shared, dropped, nobody) = (new TableSharedMails(layout), new TableDroppedMails(layout), new Nobody());
var returned = new ReturnedMails(store, register, shared, dropped, nobody, clock);
var mails = new CalendarMails(
    nobody, new SharedMailSender(shared, new NoMailer(), returned, clock, NullLogger<SharedMailSender>.Instance), clock);
var runs = new CalendarRuns(versions, calendar, new OpenRequests(store), store, lines, events, list, mails, clock, NullLogger<CalendarRuns>.Instance);
var leave = new CalendarYear(2026, [new DayOff(new DateOnly(2026, 3, 4), "Cuti bersama", true)]) { Decree = new Decree("SKB", new DateOnly(2026, 3, 1)) };
var before = counted.Sent;
var watch = Stopwatch.StartNew();
await runs.BeginAsync(new CalendarVersion(1, leave, "Fajar Contoh (Administrator)", now), null);
watch.Stop();
var moved = (await versions.FindAsync(CancellationToken.None))!.Moved;
Console.WriteLine($"{moved} of {Steps} due dates moved in {watch.Elapsed.TotalSeconds:0.0} s, {counted.Sent - before} storage requests");

watch.Restart();
var check = await new TrailAudit(new TableTrails(layout), new BlobNights(layout)).RunAsync(new Dictionary<DateOnly, Sha256Hash>(), CancellationToken.None);
Console.WriteLine($"{check.Chains} trails with {check.Entries} entries checked in {watch.Elapsed.TotalSeconds:0.0} s, {check.Findings.Count} findings");
