using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Models;
using HostingFunctions.Retention;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Masa simpan</c>: the administrator sets how long data are kept, and holds what must not go.</summary>
public sealed class RetentionFunctions(
    DeskForm desk, Respond respond, IRetention retention, RetentionChanges changes, IListing<ListedRequest> requests, IListing<ListedApplication> applications,
    TimeProvider time)
{
    [Function("RetentionPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Retention)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.ManageRetention,
            async who =>
            {
                var rules = await retention.FindAsync(cancellation);
                var page = new RetentionPage(who, rules)
                {
                    Number = http.Query[Paths.Number].FirstOrDefault() ?? "", Done = DeskForm.DoneBefore(http),
                };
                return await respond.ShowAsync(http, page, () => RetentionJson.Of(rules));
            },
            cancellation);

    [Function("SetRetention")]
    public Task<IResult> Set(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Retention)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageRetention,
            async (who, sent) =>
            {
                var form = ScheduleForm.Check(sent.Fields());
                return !form.Passed
                    ? await RefuseAsync(http, who, sent, form.Errors, isHold: false)
                    : await StoreAsync(http, rules => form.Value!.IsIn(rules, who.NameAndTitle) ? null : Setting(rules, who, form.Value));
            },
            cancellation);

    [Function("HoldData")]
    public Task<IResult> Hold(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.HoldData)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageRetention,
            async (who, sent) =>
            {
                var (filed, hosted) = (await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation));
                var form = HoldForm.Check(
                    sent.Fields(),
                    number => hosted.FirstOrDefault(line => line.Number == number)?.Id ?? filed.FirstOrDefault(line => line.Number == number)?.Id);
                return !form.Passed
                    ? await RefuseAsync(http, who, sent, form.Errors, isHold: true)
                    : await StoreAsync(http, rules => Holding(rules, who, form.Value!));
            },
            cancellation);

    [Function("ReleaseData")]
    public Task<IResult> Release(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ReleaseData)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageRetention,
            (who, sent) => StoreAsync(http, rules => ReleaseForm.Read(sent.Fields()) is { } id && rules.HoldOf(id) is { } hold
                ? (rules.Without(id), RetentionTrail.Released(who, hold, time.GetUtcNow()))
                : null),
            cancellation);

    private (RetentionRules Rules, HistoryEntry Entry) Setting(RetentionRules rules, SignedIn who, ScheduleForm form)
    {
        var schedule = form.By(who.NameAndTitle, time.GetUtcNow());
        return (rules.With(schedule), RetentionTrail.Set(who, schedule));
    }

    private (RetentionRules Rules, HistoryEntry Entry) Holding(RetentionRules rules, SignedIn who, HoldForm form)
    {
        var hold = form.By(who.NameAndTitle, time.GetUtcNow());
        return (rules.With(hold), RetentionTrail.Held(who, hold));
    }

    /// <param name="change">The rules and what the trail says of it; null when there is nothing to store. Asked again when somebody else was first.</param>
    /// <exception cref="SubmissionUnderWayException">Somebody else was first every time.</exception>
    private async Task<IResult> StoreAsync(HttpRequest http, Func<RetentionRules, (RetentionRules Rules, HistoryEntry Entry)?> change)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var found = await retention.FindAsync(CancellationToken.None);
            if (change(found) is not { } changed)
            {
                return After(http);
            }

            if (await changes.StoreAsync(changed.Rules, changed.Entry))
            {
                return After(http);
            }
        }

        throw new SubmissionUnderWayException();
    }

    private async Task<IResult> RefuseAsync(HttpRequest http, SignedIn who, Submission sent, IReadOnlyList<FieldError> errors, bool isHold) =>
        await respond.RefuseAsync(
            http,
            new RetentionPage(who, await retention.FindAsync(CancellationToken.None)) { Typed = sent.Typed, Errors = errors, IsHoldRefused = isHold },
            errors);

    private static IResult After(HttpRequest http) => Respond.SeeOther(http, Paths.After(Paths.Retention, DeskAct.ManageRetention));
}
