using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Keluar</c>, here or everywhere. Whoever opens the address alone is led to their desk, where the buttons are.</summary>
public sealed class SignOutFunctions(DeskForm desk, Sessions sessions, Respond respond)
{
    [Function("SignOutPage")]
    [NeedsNoStorage]
    public IResult Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.SignOut)] HttpRequest http) =>
        Respond.SeeOther(http, Paths.Desk);

    [Function("SignOutEverywherePage")]
    [NeedsNoStorage]
    public IResult ShowEverywhere([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.SignOutEverywhere)] HttpRequest http) =>
        Respond.SeeOther(http, Paths.Desk);

    [Function("SignOut")]
    public Task<IResult> Leave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.SignOut)] HttpRequest http, CancellationToken cancellation) =>
        EndAsync(http, sessions.EndAsync, SignInMessages.SignedOut, cancellation);

    [Function("SignOutEverywhere")]
    public Task<IResult> LeaveEverywhere(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.SignOutEverywhere)] HttpRequest http, CancellationToken cancellation) =>
        EndAsync(http, sessions.EndAllAsync, SignInMessages.SignedOutEverywhere, cancellation);

    private Task<IResult> EndAsync(HttpRequest http, Func<HttpRequest, SignedIn, Task> end, MessagePage told, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SeeDesk,
            async (who, _) =>
            {
                await end(http, who);
                return await respond.TellAsync(http, StatusCodes.Status200OK, told);
            },
            cancellation);
}
