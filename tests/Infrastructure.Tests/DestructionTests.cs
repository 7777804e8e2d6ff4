using System.Net;
using Azure.Data.Tables;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Retention;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>What is due is destroyed once two persons confirmed it, and then nobody finds the person any more, wherever they look.</summary>
public sealed class DestructionTests : IDisposable
{
    /// <summary>What nobody else in these tests has.</summary>
    private static readonly Dictionary<string, string> Person = new()
    {
        ["managerName"] = "Zebulon Kwartanagara",
        ["managerId"] = "2171012911880007",
        ["managerEmail"] = "zebulon.kwartanagara@dinas.batam.go.id",
        ["managerPhone"] = "0819-0777-6655",
        ["agencyHeadName"] = "Ludmilla Wirakencana",
        ["agencyHeadNip"] = "196806061990062006",
        ["agencyHeadEmail"] = "ludmilla.wirakencana@batam.go.id",
    };

    /// <summary>Of an official who left, as nobody else has it.</summary>
    private static readonly string[] Official = ["Pejabat theodora.mangkubumi", "theodora.mangkubumi@batam.go.id", "196101011985012009"];

    /// <summary>No sweep but those that a test asks for: the app's own would write beside what is counted. There is no 30 February.</summary>
    private static readonly string[] NoTimers = ["--SweepSchedule=0 0 0 30 2 *", "--RenewalsSchedule=0 0 0 30 2 *", "--WebhookSchedule=0 0 0 30 2 *"];

    private static readonly DateTimeOffset Filed = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private static readonly DateTimeOffset Late = Wib.At(new DateOnly(2032, 7, 1), new TimeOnly(9, 0));

    private readonly string folder = Directory.CreateTempSubdirectory("backup-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Destruction_ConfirmedByTwoPersons_TakesWhatTheDryRunSaidAndLeavesNobodyToBeFound()
    {
        // Arrange: a hosted application that was deleted, a request that was withdrawn, one of another person, and one that is held; six years ago.
        // An official left then, and another, who comes back, did too.
        await using var app = await RunningApp.StartAsync(
            Filed,
            OfficialsJson.Usual().With("PetugasPse", Official[1], Official[2], until: "2026-06-30")
                .With("PetugasPse", OfficialsJson.Pa, "197612311995111002", until: "2026-06-30").WithAdministrator(),
            services => services.AddSingleton<IErasure>(provider => new DyingErasure(ActivatorUtilities.CreateInstance<TableErasure>(provider))),
            ["--Officials:Source=Table", .. NoTimers]);
        await app.SignInAsync(OfficialsJson.Pa);
        var hosted = await app.HostAsync("2026-03-17", typed: Person);
        var withdrawn = await WithdrawnAsync(app, Person);
        var held = await WithdrawnAsync(app, []);
        var others = RequestId.Parse(await app.FileAsync());
        await DeleteAsync(app, hosted);
        app.Time.SetUtcNow(Late);

        // A mail about nothing in particular that the person did not get, and choices of mails, of which the official's stays.
        var (person, pa) = (EmailAddress.Parse(Person["managerEmail"]), EmailAddress.Parse(OfficialsJson.Pa));
        await app.Get<IDroppedMails>().AddAsync(new DroppedMail("data", new Recipient(Person["managerName"], person), "Data", Late), Token);
        foreach (var mailbox in new[] { person, pa, EmailAddress.Parse(Official[1]) })
        {
            await app.Get<IMorningChoices>().StoreAsync(mailbox, new MorningChoice(true, Wib.DateOf(Filed)), Token);
        }

        await app.Get<IRetention>().StoreAsync(RetentionRules.None.With(new Hold(held, "H", "Perkara", "Administrator", Late)), Token);

        // Act: the list, of which they are told once the mail server is back; the dry run, one confirmation and the same person's again.
        app.Mails.Failures = int.MaxValue;
        await app.SweepAsync();
        (await app.Get<IDestructions>().FindAsync(Token)).ShouldNotBeNull().IsTold.ShouldBeFalse();
        app.Mails.Failures = 0;
        await app.Get<Destructions>().SweepAsync(Token);
        var list = (await app.Get<IDestructions>().FindAsync(Token))!;
        var traces = new List<Trace>();
        foreach (var item in list.Items.Where(item => item.Key != held.Value))
        {
            traces.AddRange(await app.Get<Destructions>().TracesOfAsync(list, item, Token));
        }

        var before = await ContentsAsync(app);
        (await ConfirmAsync(app, OfficialsJson.Kabid)).ShouldBe(HttpStatusCode.SeeOther);
        (await ConfirmAsync(app, OfficialsJson.Kabid)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Get<IDestructions>().FindAsync(Token))!.Items.ShouldAllBe(item => item.State == ItemState.Listed);
        (await ConfirmAsync(app, OfficialsJson.Admin)).ShouldBe(HttpStatusCode.SeeOther);

        // It died amid the first item: the sweep goes on once nobody gave a sign of life for a while.
        (await app.Get<IDestructions>().FindAsync(Token)).ShouldNotBeNull().EndedAt.ShouldBeNull();
        app.Time.Advance(TimeSpan.FromMinutes(6));
        await app.Get<Destructions>().SweepAsync(Token);

        // Assert
        list.Items.Select(item => item.Key).ShouldBe(
            ["2026-06", withdrawn.Value, held.Value, hosted.Value, "PetugasPse:2020-01-01:2026-06-30"], ignoreOrder: true);
        list.IsTold.ShouldBeTrue();
        app.Mails.To(OfficialsJson.Kabid).Count(mail => mail.Subject.Contains("Daftar pemusnahan Juli 2032", StringComparison.Ordinal)).ShouldBe(1);
        var record = (await app.Get<IDestructions>().FindRecordAsync(new DateOnly(2032, 7, 1), Token)).ShouldNotBeNull();
        record.Items.ToDictionary(item => item.Key, item => item.State).ShouldContainKeyAndValue(held.Value, ItemState.Held);
        record.Items.Count(item => item.State == ItemState.Destroyed).ShouldBe(4);
        record.Items.SelectMany(item => item.Tally).Sum(place => place.Removed + place.Erased).ShouldBe(traces.Count);

        var after = await ContentsAsync(app);
        string[] passing = [TableNames.Sessions, TableNames.Lists, TableNames.Allowances];
        before.Keys.Except(after.Keys).Where(key => !passing.Contains(key.Place)).ShouldBe(
            traces.Select(trace => (trace.Place, $"{trace.Partition}/{trace.Key}")), ignoreOrder: true);
        string[] personal = [.. Person.Values, .. Official];
        personal.Where(value => !before.Holds(value)).ShouldBeEmpty();
        personal.Where(value => after.Holds(value)).ShouldBeEmpty();
        app.Get<TableOfficials>().Book.Former.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2026, 6, 30));

        await new TableBackup(Tables(app)).SaveAsync(folder, Token);
        var saved = string.Concat(await Task.WhenAll(Directory.GetFiles(folder).Select(file => File.ReadAllTextAsync(file, Token))));
        personal.Where(value => saved.Contains(value, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

        await foreach (var chain in app.Get<ITrails>().ListAsync(Token))
        {
            ChainCheck.Of(chain.Id, chain.Entries, chain.Head, []).ShouldBeEmpty();
        }

        (await app.Get<IMorningChoices>().FindAsync(person, Token)).IsWanted.ShouldBeFalse();
        (await app.Get<IMorningChoices>().FindAsync(pa, Token)).IsWanted.ShouldBeTrue();
        (await app.Get<IRequestStore>().FindAsync(withdrawn, Token)).ShouldBeNull();
        (await app.Get<IRequestStore>().ReadAuditAsync(withdrawn, Token)).Select(entry => entry.Fact?.Kind).ShouldContain(FactKind.Withdrawn);
        (await app.Get<IRequestStore>().FindAsync(others, Token)).ShouldNotBeNull();
        (await app.Get<IRequestStore>().FindAsync(held, Token)).ShouldNotBeNull();
        await app.ShouldListTheTruthAsync();

        using var sealOfDestroyed = await app.OpenAsync($"/verifikasi/{hosted}-17-1", null);
        sealOfDestroyed.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await sealOfDestroyed.Content.ReadAsStringAsync(Token)).ShouldContain("BAP-2032-07");
        using var neverKnown = await app.OpenAsync($"/verifikasi/{new string('0', 32)}-17-1", null);
        neverKnown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<RequestId> WithdrawnAsync(RunningApp app, Dictionary<string, string> person)
    {
        var form = Applicant.Form();
        foreach (var (field, value) in person)
        {
            form[field] = value;
        }

        using var filed = await app.SubmitAsync(form);
        await app.SettleAsync();
        var id = await filed.IdAsync();
        var (mail, digits) = (form["managerEmail"], ("idDigits", form["managerId"][^4..]));
        using var confirmed = await app.PressAsync(app.Mails.To(mail).Last().Link("konfirmasi"), digits);
        await app.SettleAsync();
        using var ended = await app.PressAsync(
            app.Mails.To(mail).Last(one => one.Text.Contains("/status/", StringComparison.Ordinal)).Link("status")
                .Replace("/status/", "/cabut/", StringComparison.Ordinal),
            ("reason", $"{form["managerName"]} berubah pikiran"), digits);
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        return id;
    }

    private static async Task DeleteAsync(RunningApp app, RequestId id)
    {
        var (register, record) = (app.Get<IHostingRegister>(), await app.RecordAsync(id));
        var change = new RegisterChange(id)
        {
            Record = record with { DeletedAt = Filed }, History = [new HistoryEntry(Filed, record.Manager.Name, "Dihapus") { Fact = FactKind.Deleted }],
        };
        (await register.AppendAsync(change, Token)).ShouldBe(StoreOutcome.Stored);
        (await app.Get<ListWriter>().WriteAsync(id)).ShouldBeTrue();
        (await app.Get<ListWriter>().WriteApplicationAsync(id)).ShouldBeTrue();
        await app.Get<IMailboxes>().HoldAsync(record.Manager.Email, new Holding(HoldingKind.HostedApplication, id), Token);
        (await app.Get<IListing<ListedApplication>>().ReadAsync(Token)).ShouldHaveSingleItem();
    }

    private static async Task<HttpStatusCode> ConfirmAsync(RunningApp app, string official)
    {
        using var answer = await app.PressAsync(
            "/meja/pemusnahan/sahkan", await app.SignInAsync(official), ("dueList", "BAP-2032-07"), ("dueSeen", "ya"));
        return answer.StatusCode;
    }

    private static Task<StoredContents> ContentsAsync(RunningApp app) =>
        StoredContents.ReadAsync(app.Get<IConfiguration>()["AzureWebJobsStorage"]!, Token);

    private static TableServiceClient Tables(RunningApp app) => new(app.Get<IConfiguration>()["AzureWebJobsStorage"]);
}
