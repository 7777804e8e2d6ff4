using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Limits;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HostingFunctions.Desk;

/// <summary>
/// Runs every page of the desk the same way: for whoever is signed in, or shows a key, and may; heeding no form that another site or session wrote. Where a
/// browser is led on to a page after an act, a program is told the address.
/// </summary>
public sealed class DeskForm(Sessions sessions, Clients clients, Respond respond, Uploads uploads)
{
    /// <summary>What was done just before a page is shown, which it is to confirm; null for nothing.</summary>
    public static DeskAct? DoneBefore(HttpRequest http) => Enum.TryParse<DeskAct>(http.Query[Paths.Done], out var done) ? done : null;

    /// <summary>The first value that a name has in the address, as the filters of lists read it.</summary>
    public static Func<string, string?> QueryOf(HttpRequest http) => name => http.Query[name].FirstOrDefault();

    public async Task<IResult> ShowAsync(HttpRequest http, DeskAct act, Func<SignedIn, Task<IResult>> show, CancellationToken cancellation) =>
        await FindAsync(http, cancellation) is not { } who ? await AskWhoAsync(http)
        : who.May(act) ? AsJson(http, act, await show(who))
        : await respond.TellAsync(http, StatusCodes.Status403Forbidden, who.Client is null && Rights.OfPrograms.Contains(act)
            ? ClientMessages.OnlyPrograms
            : SignInMessages.Forbidden);

    /// <param name="doIt">Given the form as it was typed.</param>
    public Task<IResult> ActAsync(HttpRequest http, DeskAct act, Func<SignedIn, Submission, Task<IResult>> doIt, CancellationToken cancellation) =>
        ActAsync(http, act, () => TypedForm.ReadAsync(http, cancellation), doIt, cancellation);

    /// <param name="read">Reads the form.</param>
    /// <param name="doIt">Given the form as it was typed.</param>
    public Task<IResult> ActAsync(
        HttpRequest http, DeskAct act, Func<Task<Submission>> read, Func<SignedIn, Submission, Task<IResult>> doIt, CancellationToken cancellation) =>
        ShowAsync(
            http, act,
            async who =>
            {
                if (!HttpMethods.IsPost(http.Method))
                {
                    return ToPage(http);
                }

                var form = await read();
                return await HeedAsync(http, who, form, () => doIt(who, form));
            },
            cancellation);

    /// <summary>For a form with files.</summary>
    /// <param name="id">The request or hosted application that they belong to.</param>
    /// <param name="files">The file fields that it has.</param>
    /// <param name="doIt">Accepts the upload just before the act is stored that uses it, and then keeps it.</param>
    public Task<IResult> ActAsync(
        HttpRequest http, DeskAct act, RequestId id, IReadOnlyList<AttachmentKind> files, Func<SignedIn, Submission, Upload, Task<IResult>> doIt,
        CancellationToken cancellation) =>
        ActAsync(http, act, () => uploads.Begin(id), files, doIt, cancellation);

    /// <summary>For a form whose files are kept in a draft.</summary>
    /// <param name="files">The file fields that it has.</param>
    public Task<IResult> ActAsync(
        HttpRequest http, DeskAct act, Draft draft, IReadOnlyList<AttachmentKind> files, Func<SignedIn, Submission, Upload, Task<IResult>> doIt,
        CancellationToken cancellation) =>
        ActAsync(http, act, () => uploads.Begin(draft), files, doIt, cancellation);

    private Task<IResult> ActAsync(
        HttpRequest http, DeskAct act, Func<Upload> begin, IReadOnlyList<AttachmentKind> files, Func<SignedIn, Submission, Upload, Task<IResult>> doIt,
        CancellationToken cancellation) =>
        ShowAsync(
            http, act,
            async who =>
            {
                if (!HttpMethods.IsPost(http.Method))
                {
                    return ToPage(http);
                }

                await using var upload = begin();
                var form = await upload.ReadAnyAsync(http, files, cancellation);
                return await HeedAsync(http, who, form, () => doIt(who, form, upload));
            },
            cancellation);

    /// <summary>For a form that the caller read.</summary>
    public async Task<IResult> HeedAsync(HttpRequest http, SignedIn who, Submission form, Func<Task<IResult>> doIt) =>
        who.Wrote(form.Text(SignedIn.AntiforgeryField))
            ? await doIt()
            : await respond.TellAsync(http, StatusCodes.Status403Forbidden, SignInMessages.OtherSession);

    private async Task<SignedIn?> FindAsync(HttpRequest http, CancellationToken cancellation) => !Clients.IsKeyShown(http)
        ? await sessions.FindAsync(http, cancellation)
        : await clients.FindAsync(http) is { } client ? SignedIn.Of(client) : null;

    private async Task<IResult> AskWhoAsync(HttpRequest http)
    {
        if (!Respond.WantsJson(http))
        {
            return Respond.SeeOther(http, Paths.SignInFor(http.GetEncodedPathAndQuery()));
        }

        http.HttpContext.Response.Headers.WWWAuthenticate = Clients.IsKeyShown(http) ? "Bearer error=\"invalid_token\"" : "Bearer";
        return await respond.TellAsync(http, StatusCodes.Status401Unauthorized, ClientMessages.NoKey);
    }

    private static IResult AsJson(HttpRequest http, DeskAct act, IResult result)
    {
        var headers = http.HttpContext.Response.Headers;
        return HttpMethods.IsPost(http.Method) && Respond.WantsJson(http) && result is StatusCodeHttpResult { StatusCode: StatusCodes.Status303SeeOther }
            ? Results.Json(new DoneJson(act.ToString(), headers.Location.ToString()))
            : result;
    }

    /// <summary>
    /// Leads to the page that a form is on: the form's address without its last word. A browser asks so when an address is opened again that a form led to.
    /// </summary>
    private static IResult ToPage(HttpRequest http) => Respond.SeeOther(http, http.Path.Value![..http.Path.Value!.LastIndexOf('/')]);
}
