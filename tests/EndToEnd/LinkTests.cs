using System.Net;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>Links used by scanners, by people who guess, and too late (rules 3 and 4).</summary>
public sealed class LinkTests(ServiceFixture fixture) : IDisposable
{
    private readonly HostingService service = fixture.Service;
    private readonly Visitor visitor = new(fixture.Service.Address);

    [Fact]
    public async Task Scanner_OpensEveryLinkWithGetAndHead_ChangesNothing()
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox);
        var mail = await journey.MailAsync("confirmation.1");
        var before = await service.StoredAsync(journey.Filed.Id);

        foreach (var path in new[] { mail.Link("konfirmasi"), mail.Link("status") })
        {
            using var got = await visitor.GetAsync(path);
            using var headed = await visitor.HeadAsync(path);
            (got.StatusCode, headed.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
            got.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            got.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        var after = await service.StoredAsync(journey.Filed.Id);
        (after.Header.State, after.Header.RowVersion).ShouldBe((RequestState.AwaitingConfirmation, before.Header.RowVersion));
    }

    [Fact]
    public async Task Scanner_SubmitsTheFormWithoutDigits_ChangesNothingAndLocksNothing()
    {
        var (journey, link) = await AtDataCheckAsync();

        for (var i = 0; i < 6; i++)
        {
            using var answer = await visitor.PostAsync(link, Form.Typed(("decision", "ya"), ("considerations", "x")));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        await journey.DecideAsync(StepForm.Ya(Procedures.DataCheck));
    }

    [Fact]
    public async Task Replay_OfADecision_ShowsWhoDecided()
    {
        var (journey, link) = await AtDataCheckAsync();
        await journey.DecideAsync(StepForm.Ya(Procedures.DataCheck));

        using var again = await visitor.PostAsync(link, StepForm.Tidak(Procedures.DataCheck, "Berubah pikiran.").Content());

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await again.Content.ReadAsStringAsync();
        page.ShouldContain("sudah diputuskan");
        page.ShouldContain(WebUtility.HtmlEncode(Sample.Holder("SubKoordinatorPa").Name));
        (await service.StoredAsync(journey.Filed.Id)).Decisions.ShouldHaveSingleItem().Answer.ShouldBe(Answer.Ya);
    }

    [Fact]
    public async Task Guess_IsUnknown()
    {
        var (journey, link) = await AtDataCheckAsync();
        var guess = link[..^10] + new string('A', 10);

        using var shown = await visitor.GetAsync(guess);
        using var acted = await visitor.PostAsync(guess, StepForm.Ya(Procedures.DataCheck).Content());

        (shown.StatusCode, acted.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await shown.Content.ReadAsStringAsync()).ShouldContain("Tautan tidak dikenal");
        (await service.StoredAsync(journey.Filed.Id)).Decisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Token_OfAnotherPage_IsUnknownThere()
    {
        var (journey, link) = await AtDataCheckAsync();
        var status = journey.Filed.StatusUrl.Segments[^1];

        using var decided = await visitor.PostAsync($"/tinjau/{status}", StepForm.Ya(Procedures.DataCheck).Content());
        using var withdrawn = await visitor.PostAsync($"/cabut/{link.Split('/')[^1]}", Form.Typed(("reason", "x"), ("idDigits", Sample.ManagerDigits)));

        (decided.StatusCode, withdrawn.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Token_OfAnEarlierStep_DecidesNothingAtTheNext()
    {
        var (journey, link) = await AtDataCheckAsync();
        await journey.DecideAsync(StepForm.Ya(Procedures.DataCheck));
        await journey.ReviewLinkAsync(Procedures.SecurityExamination);

        using var answer = await visitor.PostAsync(link, StepForm.Ya(Procedures.SecurityExamination).Content());

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await service.StoredAsync(journey.Filed.Id)).Header.StepKey.ShouldBe(Procedures.SecurityExamination);
    }

    [Fact]
    public async Task Link_Expired_SaysSoAndSendsAFreshOneToTheHolder()
    {
        var (journey, link) = await AtDataCheckAsync();
        await AgeAsync(journey.Filed.Id);

        using var shown = await visitor.GetAsync(link);
        using var asked = await visitor.PostAsync($"/tautan/{link.Split('/')[^1]}", Form.Typed(("linkEmail", Sample.Holder("SubKoordinatorPa").Email)));

        shown.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await shown.Content.ReadAsStringAsync()).ShouldContain("Masa berlaku tautan ini sudah habis");
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await asked.Content.ReadAsStringAsync()).ShouldNotContain("/tinjau/");
        await DecideWithFreshLinkAsync(journey, link);
    }

    [Fact]
    public async Task Link_FiveWrongTries_IsLockedAndSaysSo()
    {
        var (journey, link) = await AtDataCheckAsync();
        var wrong = StepForm.Ya(Procedures.DataCheck);
        wrong = wrong with { Fields = [.. wrong.Fields.Where(field => field.Field != "idDigits"), ("idDigits", "0000")] };
        for (var i = 0; i < 5; i++)
        {
            (await visitor.PostAsync(link, wrong.Content())).Dispose();
        }

        using var right = await visitor.PostAsync(link, StepForm.Ya(Procedures.DataCheck).Content());
        using var asked = await visitor.PostAsync($"/tautan/{link.Split('/')[^1]}", Form.Typed(("linkEmail", Sample.Holder("SubKoordinatorPa").Email)));

        right.StatusCode.ShouldBe(HttpStatusCode.Locked);
        (await right.Content.ReadAsStringAsync()).ShouldContain("dikunci");
        (await service.StoredAsync(journey.Filed.Id)).Decisions.ShouldBeEmpty();
        await DecideWithFreshLinkAsync(journey, link);
    }

    public void Dispose() => visitor.Dispose();

    private async Task<(Journey Journey, string Link)> AtDataCheckAsync()
    {
        var journey = await Journey.BeginAsync(visitor, service.Mailbox);
        await journey.ConfirmAsync();
        return (journey, await journey.ReviewLinkAsync(Procedures.DataCheck));
    }

    /// <summary>Makes the review link older than links may become.</summary>
    private async Task AgeAsync(string id)
    {
        var request = await service.StoredAsync(id);
        var link = request.Links.Single(link => link.Purpose == LinkPurpose.Review);
        var aged = new RequestChange(request.Id) { TouchedLink = link with { ExpiresAt = TimeProvider.System.GetUtcNow().AddDays(-1) } };
        (await service.Requests.AppendAsync(aged, default)).ShouldBe(Domain.Ports.StoreOutcome.Stored);
    }

    private async Task DecideWithFreshLinkAsync(Journey journey, string stale)
    {
        var fresh = await Fact.AwaitAsync("a fresh link", async () =>
            await journey.ReviewLinkAsync(Procedures.DataCheck) is var link && link != stale ? link : null);
        using var answer = await visitor.PostAsync(fresh, StepForm.Ya(Procedures.DataCheck).Content());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
