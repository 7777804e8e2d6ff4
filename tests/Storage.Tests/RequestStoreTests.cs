using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class RequestStoreTests(AzuriteFixture azurite)
{
    private readonly RequestId id = Samples.NewId();
    private readonly RequestCount count = new();

    private TableRequestStore Store => new(azurite.Account(count));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_NoSuchRequest_IsNull() => (await Store.FindAsync(id, Cancellation)).ShouldBeNull();

    [Fact]
    public async Task FindAsync_EverythingStored_GivesItBackAsItWas()
    {
        var submission = HostingRequest.Submit(id, Samples.Form, [Samples.Attachment(), Samples.Attachment(AttachmentKind.Other)], Samples.Now);
        var more = new RequestChange(id)
        {
            Assignment = Samples.Assignment(),
            Decision = Samples.Decision() with
            {
                PseNumber = "PSE-1",
                PseProof = Samples.Attachment(AttachmentKind.PseProof),
                HostedUrl = "https://contoh.batam.go.id",
            },
            Document = Samples.Document(),
            NewLinks = [Samples.Link(), Samples.Link()],
        };

        await Store.AppendAsync(submission, Cancellation);
        await Store.AppendAsync(more, Cancellation);
        var found = await Store.FindAsync(id, Cancellation);

        found.ShouldNotBeNull();
        (found.Header with { RowVersion = null }).ShouldBe(submission.Header);
        found.Header.RowVersion.ShouldNotBeNull();
        found.Current.Form.ShouldBe(Samples.Form);
        found.Current.Attachments.ShouldBe(submission.Revision!.Attachments);
        found.Current.SubmittedAt.ShouldBe(Samples.Now);
        found.Assignments.ShouldHaveSingleItem().Due.Explanation.ShouldBe(more.Assignment.Due.Explanation);
        found.Decisions.ShouldHaveSingleItem().ShouldBe(more.Decision);
        found.Documents.ShouldHaveSingleItem().ShouldBe(more.Document);
        found.Links.Select(link => link with { RowVersion = null }).ShouldBe(more.NewLinks, ignoreOrder: true);
    }

    [Fact]
    public async Task FindAsync_LinksOfEachScope_KeepIt()
    {
        Link[] links =
        [
            Samples.Link(),
            Samples.Link() with { Purpose = LinkPurpose.Revise, Scope = new LinkScope.Revision(2) },
            Samples.Link() with { Purpose = LinkPurpose.Renew, Scope = new LinkScope.Term(2026) },
            Samples.Link() with { Purpose = LinkPurpose.DeletionConsent, Scope = new LinkScope.DeletionRound(2026, 3) },
            Samples.Link() with { Purpose = LinkPurpose.ConfirmHead, Scope = new LinkScope.Term(2026) },
            Samples.Link() with { Purpose = LinkPurpose.ManagerDecision, Scope = new LinkScope.ManagerChange("0123456789abcdef") },
            Samples.Link() with
            {
                Purpose = LinkPurpose.ChangeManager, Scope = new LinkScope.ManagerChange("0123456789abcdef"), IsUnsent = true, WrongTries = 2,
            },
        ];

        await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now) with { NewLinks = links }, Cancellation);

        (await Store.FindAsync(id, Cancellation))!.Links.Select(link => link with { RowVersion = null }).ShouldBe(links, ignoreOrder: true);
    }

    [Fact]
    public async Task AppendAsync_EntryInTheLedgerOfMails_IsMadeOnceAndMarkedByWhoReadItLast()
    {
        var link = Samples.Link();
        var entry = new Delivery($"{id}.assignment.data-check.1.1.0123456789abcdef", EmailAddress.Parse("pa@batam.go.id"), Samples.Now, Samples.Now)
        {
            Links = [link.TokenHash],
        };
        await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now) with { NewLinks = [link], Deliveries = [entry] }, Cancellation);

        (await Store.AppendAsync(new RequestChange(id) { Deliveries = [entry] }, Cancellation)).ShouldBe(StoreOutcome.AlreadyExists);
        var read = (await Store.FindAsync(id, Cancellation))!.Deliveries.ShouldHaveSingleItem();
        read.Links.ShouldBe([link.TokenHash]);
        var waiting = new RequestChange(id) { Deliveries = [read with { State = NoticeState.Waiting, At = Samples.Now.AddMinutes(1) }] };
        (await Store.AppendAsync(waiting, Cancellation)).ShouldBe(StoreOutcome.Stored);
        (await Store.AppendAsync(waiting, Cancellation)).ShouldBe(StoreOutcome.Conflict);
        (await Store.FindAsync(id, Cancellation))!.Deliveries.ShouldHaveSingleItem().State.ShouldBe(NoticeState.Waiting);
    }

    [Fact]
    public async Task FindAsync_RowsOfSeveralRounds_KeepTheirOrder()
    {
        await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation);
        string[] steps = [Procedures.DataCheck, Procedures.SecurityExamination, Procedures.PseRecording, Procedures.Hosting];
        foreach (var (index, step) in steps.Index())
        {
            await Store.AppendAsync(new RequestChange(id) { Decision = Samples.Decision(step) with { At = Samples.Now.AddHours(index + 1) } }, Cancellation);
        }

        await Store.AppendAsync(new RequestChange(id) { Revision = new Revision(10, Samples.Form, [], Samples.Now) }, Cancellation);
        await Store.AppendAsync(new RequestChange(id) { Revision = new Revision(2, Samples.Form, [], Samples.Now) }, Cancellation);

        var found = await Store.FindAsync(id, Cancellation);

        found!.Revisions.Select(revision => revision.Number).ShouldBe([1, 2, 10]);
        found.Decisions.Select(decision => decision.StepKey)
            .ShouldBe([Procedures.DataCheck, Procedures.SecurityExamination, Procedures.PseRecording, Procedures.Hosting]);
    }

    [Fact]
    public async Task AppendAsync_LongestFormAndTwentyFiles_Fit()
    {
        var form = Samples.Form with { Notes = string.Concat(Enumerable.Repeat("\u0001🏝\n", 1000)), AgencyAddress = new string('"', 500) };
        var attachments = Enumerable.Range(0, 20).Select(_ => Samples.Attachment() with { FileName = new string('鯨', 120) + ".pdf" }).ToList();

        var outcome = await Store.AppendAsync(HostingRequest.Submit(id, form, attachments, Samples.Now), Cancellation);

        outcome.ShouldBe(StoreOutcome.Stored);
        var found = await Store.FindAsync(id, Cancellation);
        found!.Current.Form.ShouldBe(form);
        found.Current.Attachments.ShouldBe(attachments);
    }

    [Theory]
    [InlineData("\"x\"\n", 60_000)]
    [InlineData("🏝", 30_000)]
    public async Task AppendAsync_TextOverSeveralColumns_StaysWhole(string piece, int times)
    {
        var notes = string.Concat(Enumerable.Repeat(piece, times));

        await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form with { Notes = notes }, [], Samples.Now), Cancellation);

        (await Store.FindAsync(id, Cancellation))!.Current.Form.Notes.ShouldBe(notes);
    }

    [Fact]
    public async Task AppendAsync_MoreThanARowHolds_IsRefused()
    {
        var form = Samples.Form with { Notes = new string('x', 500_000) };

        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(HostingRequest.Submit(id, form, [], Samples.Now), Cancellation));

        (await Store.FindAsync(id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task ReadAuditAsync_EntriesOfSeveralChanges_OldestFirstAndNoneTwice()
    {
        var late = new AuditEntry(Samples.Now.AddMinutes(2), AuditEntry.System, "b", 1);
        var early = new AuditEntry(Samples.Now.AddMinutes(1), AuditEntry.System, "a", 1, "rinci");
        var together = new AuditEntry(Samples.Now.AddMinutes(2), AuditEntry.System, "a", 1);

        await Store.AppendAsync(new RequestChange(id) { Audit = [late, together] }, Cancellation);
        await Store.AppendAsync(new RequestChange(id) { Audit = [early] }, Cancellation);
        await Store.AppendAsync(new RequestChange(id) { Audit = [early] }, Cancellation);

        (await Store.ReadAuditAsync(id, Cancellation)).ShouldBe([early, late, together]);
    }

    [Fact]
    public async Task AppendAsync_EveryKindOfRow_HasTheTrailLast()
    {
        var submission = HostingRequest.Submit(id, Samples.Form, [], Samples.Now);
        await Store.AppendAsync(submission with { NewLinks = [Samples.Link()], Assignment = Samples.Assignment() }, Cancellation);
        await Store.AppendAsync(new RequestChange(id) { Decision = Samples.Decision(), Document = Samples.Document() }, Cancellation);

        var keys = await new TableClient(azurite.ConnectionString, "Requests")
            .QueryAsync<TableEntity>(row => row.PartitionKey == id.Value, cancellationToken: Cancellation)
            .Select(row => row.RowKey).ToListAsync(Cancellation);

        keys.Select(key => key.Split(':')[0]).ShouldBe(["assignment", "decision", "document", "head", "link", "request", "revision", "trail"]);
    }

    /// <summary>A page of a query's answer holds 1,000 rows at most: more would cost a second request.</summary>
    [Fact]
    public async Task FindAsync_TrailOfMoreThanAPage_StillCostsOneRequest()
    {
        var store = Store;
        await store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation);
        var entries = Enumerable.Range(1, 1000).Select(minute => new AuditEntry(Samples.Now.AddMinutes(minute), AuditEntry.System, "Pengingat", 1));
        foreach (var audit in entries.Chunk(50))
        {
            await store.AppendAsync(new RequestChange(id) { Audit = audit }, Cancellation);
        }

        var before = count.Sent;
        await store.FindAsync(id, Cancellation);

        (count.Sent - before).ShouldBe(1);
        (await store.ReadAuditAsync(id, Cancellation)).Count.ShouldBe(1001);
    }

    [Fact]
    public async Task EachCall_CostsOneRequest()
    {
        var store = Store;
        var submission = HostingRequest.Submit(id, Samples.Form, [Samples.Attachment()], Samples.Now) with { NewLinks = [Samples.Link(), Samples.Link()] };

        await store.AppendAsync(submission, Cancellation);
        count.Sent.ShouldBe(1);

        await store.FindAsync(id, Cancellation);
        count.Sent.ShouldBe(2);

        await store.ReadAuditAsync(id, Cancellation);
        count.Sent.ShouldBe(3);
    }
}
