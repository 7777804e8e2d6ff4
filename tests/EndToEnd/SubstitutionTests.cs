using System.Net;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>Two people for one step, at the same time or one after the other.</summary>
public sealed class SubstitutionTests : IAsyncLifetime
{
    private const string Role = "SubKoordinatorPa";
    private const string ActingName = "Eko Contoh";
    private const string ActingEmail = "eko.contoh@batam.go.id";
    private const string ActingDigits = "1056";

    private readonly Officials officials = new();
    private HostingService? service;
    private Visitor? visitor;

    public async ValueTask InitializeAsync()
    {
        service = await HostingService.StartAsync(new Dictionary<string, string> { ["Officials__Path"] = officials.Path });
        visitor = new Visitor(service.Address);
    }

    [Fact]
    public async Task Decision_TwoHoldersPressAtOnce_OneStandsAndTheOtherSeesIt()
    {
        officials.Add(Role, ActingName, "198001012005011056", ActingEmail, "Plh.");
        for (var round = 0; round < 5; round++)
        {
            var journey = await BeginAsync();
            var links = await Task.WhenAll(LinkOfAsync(journey, Sample.Holder(Role).Email), LinkOfAsync(journey, ActingEmail));

            var answers = await Task.WhenAll(
                visitor!.PostAsync(links[0], StepForm.Ya(Procedures.DataCheck).Content()),
                visitor.PostAsync(links[1], ActingTidak().Content()));

            answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict], ignoreOrder: true);
            var decision = (await service!.StoredAsync(journey.Filed.Id)).Decisions.ShouldHaveSingleItem();
            var loser = await answers.Single(answer => answer.StatusCode == HttpStatusCode.Conflict).Content.ReadAsStringAsync();
            loser.ShouldContain(WebUtility.HtmlEncode(decision.By.Name));
        }
    }

    [Fact]
    public async Task Link_OfSomebodyReplaced_GoesToTheNewHolder()
    {
        var journey = await BeginAsync();
        var link = await LinkOfAsync(journey, Sample.Holder(Role).Email);
        officials.Retire(Role);
        officials.Add(Role, ActingName, "198001012005011056", ActingEmail, null);

        using var decided = await visitor!.PostAsync(link, StepForm.Ya(Procedures.DataCheck).Content());
        using var asked = await visitor.PostAsync($"/tautan/{link.Split('/')[^1]}", Form.Typed(("linkEmail", Sample.Holder(Role).Email)));
        using var taken = await visitor.PostAsync(await LinkOfAsync(journey, ActingEmail), ActingTidak().Content());

        decided.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await decided.Content.ReadAsStringAsync()).ShouldNotContain(ActingName);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        visitor?.Dispose();
        await (service?.DisposeAsync() ?? ValueTask.CompletedTask);
        officials.Dispose();
    }

    private static StepForm ActingTidak()
    {
        var form = StepForm.Tidak(Procedures.DataCheck, "Surat dinas belum ditandatangani.");
        return form with { Fields = [.. form.Fields.Where(field => field.Field != "idDigits"), ("idDigits", ActingDigits)] };
    }

    private async Task<Journey> BeginAsync()
    {
        var journey = await Journey.BeginAsync(visitor!, service!.Mailbox);
        await journey.ConfirmAsync();
        return journey;
    }

    private static async Task<string> LinkOfAsync(Journey journey, string holder) =>
        (await journey.MailAsync($"assignment.{Procedures.DataCheck}.1", holder)).Link("tinjau");
}
