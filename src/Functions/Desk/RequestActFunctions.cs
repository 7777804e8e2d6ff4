using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>What officials do with a request at the desk that wakes no orchestration: note, put off, hand over.</summary>
public sealed class RequestActFunctions(
    DeskForm desk, RequestActs acts, ActRecorder recorder, IOfficials officials, WorkingCalendar calendar, IOptions<SiteOptions> site, TimeProvider time)
{
    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    [Function("WriteNote")]
    public Task<IResult> Note(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.WriteNote)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.WriteNote,
            (who, sent) => acts.RunAsync(http, who, id, sent, new RequestAct<NoteForm>(
                DeskAct.WriteNote,
                Check: (_, fields) => NoteForm.Check(fields),
                IsDone: (request, fields) => NoteForm.Check(fields).Value?.By(who.NameAndTitle, time.GetUtcNow()).IsIn(request) is true,
                Store: (request, form) => recorder.RecordAsync(
                    new RequestChange(request.Id) { Note = form.By(who.NameAndTitle, time.GetUtcNow()) }))),
            cancellation);

    [Function("ExtendDueDate")]
    public Task<IResult> Extend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ExtendDueDate)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ExtendDueDate,
            (who, sent) => acts.RunAsync(http, who, id, sent, new RequestAct<ExtensionForm>(
                DeskAct.ExtendDueDate,
                Check: (request, fields) => ExtensionForm.Check(fields, request.Assigned!.Due.Date, calendar, Today),
                IsDone: (request, fields) => request.Assigned?.Due.Postponed is { } postponed
                    && postponed.By == who.NameAndTitle && postponed.Reason == fields.Tidied(ExtensionForm.ReasonField),
                Store: (request, form) => recorder.RecordAsync(
                    request.Extend(form.Until, calendar, who.NameAndTitle, form.Reason, time.GetUtcNow())))),
            cancellation);

    [Function("HandOver")]
    public Task<IResult> HandOver(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.HandOver)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.HandOver,
            (who, sent) => acts.RunAsync(http, who, id, sent, new RequestAct<HandoverForm>(
                DeskAct.HandOver,
                Check: (request, fields) => HandoverForm.Check(
                    fields, request, request.MayTake(officials.Roster, Today), officials.Roster, site.Value.EmailDomain, Today),
                IsDone: (request, fields) => request.Round is { } round && request.HandoverOf(round) is { } last
                    && last.By == who.NameAndTitle && HandoverForm.IsOf(last, fields),
                Store: (request, form) => recorder.RecordAsync(request.HandOver(
                    form.To, form.IsToSubstitute, request.Holders(officials.Roster, Today), who.NameAndTitle, form.Reason, time.GetUtcNow())))),
            cancellation);
}
