using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using HostingFunctions.Steps;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Desk;

/// <summary>
/// Runs every act on a request at the desk the same way: read, allowed, checked, stored once, and shown on the request's page with what came of it. Whatever
/// somebody else did first is looked at again.
/// </summary>
public sealed class RequestActs(Respond respond, RequestFilePages pages)
{
    /// <exception cref="SubmissionUnderWayException">Somebody else was first every time.</exception>
    public async Task<IResult> RunAsync<TForm>(HttpRequest http, SignedIn who, string id, Submission sent, RequestAct<TForm> act)
        where TForm : class
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var (request, hindrance) = await FindAsync(http, who, id, act.Act);
            if (request is null)
            {
                return hindrance!;
            }

            if (act.IsDone(request, new TypedFields(sent.Typed)))
            {
                return After(http, request, act.Act);
            }

            if (!request.Allows(act.Act))
            {
                return Respond.WantsJson(http)
                    ? TooLate(request, act.Act)
                    : await RefuseAsync(http, who, request, act.Act, sent, [new FieldError(string.Empty, DeskActMessages.TooLate(act.Act))]);
            }

            var form = act.Check(request, sent.Fields());
            if (!form.Passed)
            {
                return await RefuseAsync(http, who, request, act.Act, sent, form.Errors);
            }

            if (await act.Store(request, form.Value!) == StoreOutcome.Stored)
            {
                return After(http, request, act.Act);
            }
        }

        throw new SubmissionUnderWayException();
    }

    /// <summary>Reads the request of an act.</summary>
    /// <returns>The request, or the answer that says why not: there is none, or it is not theirs to act on.</returns>
    public async Task<(HostingRequest? Request, IResult? Hindrance)> FindAsync(HttpRequest http, SignedIn who, string id, DeskAct act) =>
        await pages.FindAsync(id, CancellationToken.None) is not { } request
            ? (null, await respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchRequest))
            : who.May(act, request)
                ? (request, null)
                : (null, await respond.TellAsync(http, StatusCodes.Status403Forbidden, DeskActMessages.OfOthers));

    /// <summary>Shows the request again, with what is wrong.</summary>
    public async Task<IResult> RefuseAsync(
        HttpRequest http, SignedIn who, HostingRequest request, DeskAct act, Submission sent, IReadOnlyList<FieldError> errors)
    {
        var page = await pages.OfAsync(who, request, CancellationToken.None);
        return await respond.RefuseAsync(http, page with { Act = act, Typed = sent.Typed, Errors = errors }, errors);
    }

    /// <summary>Tells a program how the request stands.</summary>
    private static IResult TooLate(HostingRequest request, DeskAct act) => Results.Problem(
        DeskActMessages.TooLate(act), statusCode: StatusCodes.Status409Conflict,
        extensions: new Dictionary<string, object?> { ["stands"] = StatusJson.Of(request) });

    public static IResult After(HttpRequest http, HostingRequest request, DeskAct act) =>
        Respond.SeeOther(http, Paths.After(Paths.DeskRequest(request.Id), act));
}
