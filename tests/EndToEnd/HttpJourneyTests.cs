using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;
using HostingFunctions.Testing;

namespace HostingFunctions.EndToEnd;

/// <summary>The procedure over plain HTTP, with the mails read from the mail catcher.</summary>
public sealed class HttpJourneyTests(ServiceFixture fixture) : IDisposable
{
    private readonly HostingService service = fixture.Service;
    private readonly Visitor visitor = new(fixture.Service.Address);

    [Fact]
    public async Task Request_EveryoneSaysYa_IsHostedUntilTheEndOfTheYear()
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox, FiledForm.Sample());

        await journey.ConfirmAsync();
        await journey.ApproveAsync();

        var request = await StoredAsync(journey);
        request.Header.State.ShouldBe(RequestState.Hosted);
        request.Decisions.Select(decision => decision.StepKey).ShouldBe(StepForm.All);
        request.Documents.Select(document => (document.Kind, document.StepKey)).ShouldBe(
            [(DocumentKind.Pa17, null), (DocumentKind.Pa18, Procedures.DataCheck), (DocumentKind.Pa18, Procedures.SecurityExamination)], ignoreOrder: true);
        var hosted = await service.Register.FindRecordAsync(RequestId.Parse(journey.Filed.Id), default);
        hosted.ShouldNotBeNull().ValidUntil.ShouldBe(new DateOnly(hosted.HostedOn.Year, 12, 31));
        (await journey.MailAsync("hosted.1")).Text.ShouldContain($"31 Desember {hosted.HostedOn.Year}");
        (await journey.StatusPageAsync()).ShouldContain(Sample.HostedUrl);

        // The engine keeps ids and times, so that there is nobody to be destroyed in it, whenever its history is cleared.
        var hub = (await StoredContents.ReadAsync(service.Storage.ConnectionString, default))
            .In(place => place.StartsWith("hostingrequests", StringComparison.OrdinalIgnoreCase));
        hub.Holds(journey.Filed.Id).ShouldBeTrue();
        string[] personal = ["managerName", "managerId", "managerEmail", "managerPhone", "agencyHeadName", "agencyHeadNip"];
        personal.Select(field => Sample.Fields[field]).Where(hub.Holds).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Procedures.DataCheck)]
    [InlineData(Procedures.SecurityExamination)]
    public async Task Step_Tidak_GoesBackWithTheReasonsAndStartsAgainAtStep2(string refusing)
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox);
        await journey.ConfirmAsync();
        foreach (var earlier in StepForm.All.TakeWhile(step => step != refusing))
        {
            await journey.DecideAsync(StepForm.Ya(earlier));
        }

        await journey.DecideAsync(StepForm.Tidak(refusing, "Surat dinas belum ditandatangani."));
        (await journey.MailAsync("returned.1")).Text.ShouldContain("Surat dinas belum ditandatangani.");
        await journey.ReviseAsync(FiledForm.Bare().With("notes", "Surat sudah ditandatangani.").WithoutFiles());
        await journey.ApproveAsync(revision: 2);

        var request = await StoredAsync(journey);
        request.Header.State.ShouldBe(RequestState.Hosted);
        request.Revisions.Select(revision => revision.Number).ShouldBe([1, 2]);
        request.Revisions[0].Form.Notes.ShouldBe(Sample.Fields["notes"]);
        request.Current.Attachments.Count.ShouldBe(3);
        request.DocumentOf(DocumentKind.Pa18, 1, refusing).ShouldNotBeNull();
        request.DocumentOf(DocumentKind.Pa17, 2).ShouldNotBeNull();
    }

    [Fact]
    public async Task Withdrawal_DuringReview_EndsTheRequestAndTellsBothSides()
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox);
        await journey.ConfirmAsync();
        var review = await journey.ReviewLinkAsync(Procedures.DataCheck);

        await journey.WithdrawAsync("Aplikasi batal dibuat.");

        (await StoredAsync(journey)).Header.State.ShouldBe(RequestState.Withdrawn);
        (await journey.MailAsync("withdrawn.1", Sample.Fields["managerEmail"])).Text.ShouldContain("Aplikasi batal dibuat.");
        (await journey.MailAsync($"withdrawn.{Procedures.DataCheck}.1")).To.ShouldBe([Sample.Holder("SubKoordinatorPa").Email]);
        using var late = await visitor.GetAsync(review);
        (await late.Content.ReadAsStringAsync()).ShouldContain("sudah dicabut");
    }

    [Fact]
    public async Task Submission_SameIdempotencyKeyTwice_IsOneRequest()
    {
        var form = FiledForm.Bare();

        var first = await visitor.FileAsync(form);
        var second = await visitor.FileAsync(form);

        second.Id.ShouldBe(first.Id);
        second.Number.ShouldBe(first.Number);
    }

    [Fact]
    public async Task File_OfALiveLink_IsTheFileThatWasFiled()
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox);
        await journey.ConfirmAsync();
        var review = await journey.ReviewLinkAsync(Procedures.DataCheck);
        var letter = (await StoredAsync(journey)).Current.Attachments[0];

        using var answer = await visitor.GetAsync($"/berkas/{review.Split('/')[^1]}/{letter.Id}");

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(File.ReadAllBytes(Sample.FilePathOf("surat-dinas.pdf")));
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    public void Dispose() => visitor.Dispose();

    private Task<HostingRequest> StoredAsync(Journey journey) => service.StoredAsync(journey.Filed.Id);
}
