using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>The days off of a year are entered, looked at as often as it takes, and published.</summary>
public sealed class CalendarFunctions(
    DeskForm desk, Respond respond, LivingCalendar calendar, ICalendarVersions versions, CalendarPlans plans, CalendarRuns runs, TimeProvider time)
{
    [Function("CalendarPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Calendar)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.ManageCalendar,
            async who =>
            {
                var page = await PageAsync(who, cancellation);
                var asked = page.Versions.FirstOrDefault(version => Asks(http, Paths.CalendarVersion, version.Number))?.Year
                    ?? page.Days.All.FirstOrDefault(year => Asks(http, Paths.CalendarYear, year.Year));
                page = asked is null ? page : page with { Typed = CalendarForm.Of(asked) };
                return await respond.ShowAsync(http, page, () => DeskCalendarJson.Of(page));
            },
            cancellation);

    /// <summary>Shows what publishing would do, and changes nothing.</summary>
    [Function("PreviewCalendar")]
    public Task<IResult> Preview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Calendar)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageCalendar, () => ReadAsync(http, cancellation),
            async (who, sent) =>
            {
                var (page, form, _) = await PlanAsync(who, sent, cancellation);
                return form is null
                    ? await respond.RefuseAsync(http, page, page.Errors)
                    : await respond.ShowAsync(http, page, () => CalendarPlanJson.Of(page));
            },
            cancellation);

    [Function("PublishCalendar")]
    public Task<IResult> Publish(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.PublishCalendar)] HttpRequest http,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageCalendar, () => ReadAsync(http, cancellation),
            async (who, sent) =>
            {
                var (page, form, version) = await PlanAsync(who, sent, cancellation);
                if (form is not null && page.Versions is [.., var newest] && form.IsOf(newest))
                {
                    return Published(http);
                }

                var problem = form is null ? null
                    : page.Head?.IsOpenAt(time.GetUtcNow()) == true ? CalendarForm.UnderWay
                    : sent.Text(CalendarForm.SeenField.Name) == page.Mark ? null
                    : page.Versions is [.., var last] && last.At > time.GetUtcNow().AddDays(-1) ? CalendarForm.Overtaken(last)
                    : CalendarForm.NotPreviewed;
                if (form is not null && problem is null)
                {
                    // From here on it completes even if the browser disconnects.
                    if (await runs.BeginAsync(version!, page.Head))
                    {
                        await calendar.RefreshAsync(CancellationToken.None);
                        return Published(http);
                    }

                    (page, _, _) = await PlanAsync(who, sent, cancellation);
                    problem = CalendarForm.Overtaken(page.Versions[^1]);
                }

                IReadOnlyList<FieldError> errors = problem is null ? page.Errors : [new FieldError(string.Empty, problem)];
                return await respond.RefuseAsync(http, page with { Errors = errors }, errors);
            },
            cancellation);

    private static IResult Published(HttpRequest http) => Respond.SeeOther(http, Paths.After(Paths.Calendar, DeskAct.ManageCalendar));

    private static bool Asks(HttpRequest http, string name, int number) =>
        int.TryParse(http.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked == number;

    /// <summary>A file takes the place of what was typed, and is not kept.</summary>
    private static async Task<Submission> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        var (read, errors) = (new Dictionary<string, string>(), new List<FieldError>());
        var sent = await TypedForm.ReadAsync(http, TakeAsync, cancellation);
        foreach (var (field, text) in sent.Typed.Where(field => !read.ContainsKey(field.Key)))
        {
            read[field] = field == CalendarForm.DaysField.Name ? CalendarLine.Untabbed(text) : text;
        }

        return sent with { Typed = read, Errors = [.. sent.Errors, .. errors] };

        async Task TakeAsync(PartHeader header, Stream body)
        {
            using var content = new MemoryStream();
            var piece = new byte[81_920];
            int length;
            while (content.Length <= CalendarSheet.MostBytes && (length = await body.ReadAsync(piece, cancellation)) > 0)
            {
                content.Write(piece, 0, length);
            }

            if (content.Length > CalendarSheet.MostBytes || CalendarSheet.Read(header.FileName!, content) is not { } fields)
            {
                errors.Add(new FieldError(CalendarForm.FileField.Name, CalendarForm.Unreadable));
                return;
            }

            foreach (var (name, text) in fields.Where(field => field.Value.Length > 0))
            {
                read[name] = text;
            }
        }
    }

    private async Task<(CalendarPage Page, CalendarForm? Form, CalendarVersion? Version)> PlanAsync(
        SignedIn who, Submission sent, CancellationToken cancellation)
    {
        var (page, now) = (await PageAsync(who, cancellation) with { Typed = sent.Typed }, time.GetUtcNow());
        var check = CalendarForm.Check(sent.Fields(), page.Days, Wib.DateOf(now));
        if (check.Value is not { } form)
        {
            return (page with { Errors = check.Errors }, null, null);
        }

        var onto = page.Head?.Version ?? 0;
        var version = new CalendarVersion(onto + 1, form.Year, who.NameAndTitle, now, form.Reason) { MeetsMissed = form.MeetsMissed };
        return (page with { Plan = await plans.OfAsync(page.Versions, version, cancellation), Mark = form.Mark(onto) }, form, version);
    }

    private async Task<CalendarPage> PageAsync(SignedIn who, CancellationToken cancellation)
    {
        var (head, published, now) = (await versions.FindAsync(cancellation), await versions.ListAsync(cancellation), time.GetUtcNow());
        return new CalendarPage(who, calendar.Of(published), published, head, now);
    }
}
