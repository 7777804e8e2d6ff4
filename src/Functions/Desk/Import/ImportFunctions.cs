using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>What is already hosted is brought in from a sheet: looked at as often as it takes, and published once.</summary>
public sealed class ImportFunctions(
    DeskForm desk, Respond respond, Drafts drafts, ImportPlans plans, Publications publications, IPublications store, TimeProvider time)
{
    /// <summary>One sheet at a time is looked at, by whoever may.</summary>
    private const string Key = "import";

    [Function("ImportPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Import)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.Import,
            async who =>
            {
                var page = await PageAsync(http, who, [], cancellation);
                return await respond.ShowAsync(http, page, () => ImportJson.Of(page));
            },
            cancellation);

    /// <summary>Keeps a sheet to look at, in place of the one before.</summary>
    [Function("ReceiveImport")]
    public async Task<IResult> Receive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Import)] HttpRequest http, CancellationToken cancellation)
    {
        var draft = await DraftAsync(cancellation);
        return await desk.ActAsync(http, DeskAct.Import, draft, [AttachmentKind.ImportSheet], async (who, form, upload) =>
        {
            var fields = form.Fields();
            var isOpen = await store.FindAsync(cancellation) is { } last && last.IsOpenAt(time.GetUtcNow());
            fields.Refuse("", isOpen ? ImportProblems.UnderWay : null);
            fields.Refuse(
                AttachmentKind.ImportSheet.Field(), fields.Errors.Count == 0 && form.Files.SequenceEqual(draft.Files) ? ImportProblems.NoFile : null);
            if (fields.Errors.Count > 0)
            {
                return await respond.RefuseAsync(http, await PageAsync(http, who, fields.Errors, cancellation), fields.Errors);
            }

            await drafts.SaveAsync(draft, form with { Typed = new Dictionary<string, string>() }, upload);
            return Respond.SeeOther(http, Paths.Import);
        }, cancellation);
    }

    [Function("PublishImport")]
    public Task<IResult> Publish(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.PublishImport)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(http, DeskAct.Import, async (who, form) =>
        {
            var draft = await DraftAsync(cancellation);
            var sheet = draft.Files.SingleOrDefault();
            var check = PublishForm.Check(form.Fields(), sheet);
            if (!check.Passed)
            {
                return await respond.RefuseAsync(http, await PageAsync(http, who, check.Errors, cancellation), check.Errors);
            }

            var last = await store.FindAsync(cancellation);
            if (last?.IsOpenAt(time.GetUtcNow()) != true
                && await plans.OfAsync(draft.PlaceOf(sheet!.Id), sheet, cancellation) is { } plan && plan.Open.Any())
            {
                // Whoever pressed it at the same moment began: the page shows how far it is.
                await publications.BeginAsync(last, draft.PlaceOf(sheet.Id), sheet, plan, who.NameAndTitle);
            }

            return Respond.SeeOther(http, Paths.Import);
        }, cancellation);

    [Function("ImportTemplate")]
    public Task<IResult> Template(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ImportTemplate)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(http, DeskAct.Import, _ => Task.FromResult(ImportTemplateFile.Answer(http, cancellation)), cancellation);

    private async Task<ImportPage> PageAsync(HttpRequest http, SignedIn who, IReadOnlyList<FieldError> errors, CancellationToken cancellation)
    {
        var draft = await DraftAsync(cancellation);
        var sheet = draft.Files.SingleOrDefault();
        return new ImportPage(who, time.GetUtcNow(), errors)
        {
            Sheet = sheet,
            Plan = sheet is null ? null : await plans.OfAsync(draft.PlaceOf(sheet.Id), sheet, cancellation),
            Last = await store.FindAsync(cancellation),
            Number = PageNumber.Of(http),
        };
    }

    private Task<Draft> DraftAsync(CancellationToken cancellation) => drafts.OfAsync(Key, RequestId.From(Guid.NewGuid()), cancellation);
}
