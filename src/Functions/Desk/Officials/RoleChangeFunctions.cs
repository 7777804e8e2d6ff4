using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>A second person confirms or refuses a proposed change of who holds a role, or an administrator takes it back. Of two, one stands.</summary>
public sealed class RoleChangeFunctions(
    DeskForm desk, Respond respond, OfficialPages pages, RoleChanges changes, TableOfficials officials, IOfficialsBook store, TimeProvider time)
{
    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    [Function("ConfirmOfficial")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ConfirmOfficial)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ConfirmOfficials,
            (who, sent) => ActAsync(
                http, who, DeskAct.ConfirmOfficials, sent,
                change => ProblemOf(who, change) ?? (change.CanBegin(Today) ? null : new FieldError(string.Empty, OfficialMessages.TooLate)),
                (book, change) => book.Confirm(change, OverseerOf(who), time.GetUtcNow(), Today)),
            cancellation);

    [Function("RefuseOfficial")]
    public Task<IResult> Refuse(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.RefuseOfficial)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ConfirmOfficials,
            (who, sent) =>
            {
                var fields = sent.Fields();
                var reason = fields.Text(RoleChangeForm.ReasonField);
                return ActAsync(
                    http, who, DeskAct.ConfirmOfficials, sent, change => ProblemOf(who, change) ?? fields.Errors.FirstOrDefault(),
                    (book, change) => book.Refuse(change, OverseerOf(who), reason, time.GetUtcNow()));
            },
            cancellation);

    [Function("TakeBackOfficial")]
    public Task<IResult> TakeBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.TakeBackOfficial)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageOfficials,
            (who, sent) => ActAsync(
                http, who, DeskAct.ManageOfficials, sent, _ => null, (book, change) => book.TakeBack(change, OverseerOf(who), time.GetUtcNow())),
            cancellation);

    private async Task<IResult> ActAsync(
        HttpRequest http, SignedIn who, DeskAct act, Submission sent, Func<RoleChange, FieldError?> problemOf,
        Func<OfficialsBook, RoleChange, OfficialsUpdate> update)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var book = officials.IsInForce ? await officials.ReadAsync(CancellationToken.None) : null;
            var id = RoleChangeForm.ChangeOf(new TypedFields(sent.Typed));
            var change = id is null ? null : book?.Find(id);
            var problem = change is { IsWaiting: true } ? problemOf(change) : new FieldError(string.Empty, await WhatBecameOfAsync(id));
            if (problem is not null)
            {
                var page = await pages.OfAsync(who, CancellationToken.None);
                return await respond.RefuseAsync(
                    http, page with { Typed = sent.Typed, Errors = [problem], Refusing = problem.Field.Length > 0 ? id : null }, [problem]);
            }

            if (await officials.StoreAsync(update(book!, change!)))
            {
                await changes.FollowAsync();
                return Respond.SeeOther(http, Paths.After(Paths.Officials, act));
            }
        }

        throw new SubmissionUnderWayException();
    }

    private FieldError? ProblemOf(SignedIn who, RoleChange change) =>
        !change.WaitsForSecond ? new FieldError(string.Empty, OfficialMessages.AlreadyDecided)
        : change.MayBeDecidedBy(who, officials.Roster, Today) ? null
        : new FieldError(string.Empty, OfficialMessages.NotYours);

    private async Task<string> WhatBecameOfAsync(RequestId? id)
    {
        var history = officials.IsInForce ? await store.HistoryAsync(CancellationToken.None).ToListAsync(CancellationToken.None) : [];
        return history.LastOrDefault(entry => id is not null && entry.Change?.Id == id) is { } last
            ? OfficialMessages.Settled(last)
            : OfficialMessages.NoSuchChange;
    }

    /// <summary>The office in which somebody acts here.</summary>
    private static Official OverseerOf(SignedIn who) =>
        who.Offices.First(office => office.Role is Role.KepalaBidang or Role.Administrator);
}
