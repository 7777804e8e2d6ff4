using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What an administrator does to publish days off.</summary>
internal static class CalendarScene
{
    public const string Path = "/meja/kalender";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The days of 2026 in force, and more or less.</summary>
    public static (string Field, string Value)[] Form(this RunningApp app, string more = "", string reason = "", bool meets = false)
    {
        var year = app.Get<IDaysOff>().Now.Of(2026)!;
        return
        [
            .. CalendarForm.Of(year).Where(field => field.Key != CalendarForm.DaysField.Name).Select(field => (field.Key, field.Value)),
            (CalendarForm.DaysField.Name, $"{CalendarForm.Of(year)[CalendarForm.DaysField.Name]}\n{more}"),
            (CalendarForm.ReasonField.Name, reason),
            .. meets ? [(CalendarForm.MeetField.Name, "ya")] : Array.Empty<(string, string)>(),
        ];
    }

    public static async Task<string> PreviewAsync(this RunningApp app, string session, params (string Field, string Value)[] form)
    {
        using var answer = await app.PressAsync(Path, session, form);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>Looks at what would come of it, then publishes.</summary>
    public static async Task<HttpStatusCode> PublishCalendarAsync(this RunningApp app, string session, params (string Field, string Value)[] form)
    {
        using var answer = await app.PressAsync($"{Path}/terbitkan", session, [.. form, ("previewed", MarkOn(await app.PreviewAsync(session, form)))]);
        return answer.StatusCode;
    }

    /// <summary>Sweeps until nobody is at work on the newest version: the timer may have begun on its own.</summary>
    public static async Task SweepCalendarAsync(this RunningApp app)
    {
        await app.SweepAsync();
        while (await app.Get<ICalendarVersions>().FindAsync(Token) is { EndedAt: null, SeenAt: not null })
        {
            await Task.Yield();
        }
    }

    public static string MarkOn(string page)
    {
        const string mark = "name=\"previewed\" value=\"";
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? "" : page.Substring(at + mark.Length, 64).Split('"')[0];
    }
}
