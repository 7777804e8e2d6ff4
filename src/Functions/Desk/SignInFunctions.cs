using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>An official types their address, and a link to sign in is mailed. The answer is the same, and as quick, whatever it is (rule 3).</summary>
public sealed class SignInFunctions(Respond respond, SignInMails mails, IAllowances allowances, IOptions<LimitOptions> limits, IOptions<SignInOptions> provider)
{
    [Function("SignInPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.SignIn)] HttpRequest http) =>
        respond.PageAsync(Page(new Dictionary<string, string> { [SignInRequest.NextField.Name] = Paths.DeskOr(http.Query[Paths.Next]) }, []));

    [Function("SignIn")]
    public async Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.SignIn)] HttpRequest http, CancellationToken cancellation)
    {
        var sent = await TypedForm.ReadAsync(http, cancellation);
        var form = SignInRequest.Check(sent.Fields());
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, Page(sent.Typed, form.Errors), form.Errors);
        }

        // Counted for every address, so that a limit tells nothing either.
        if (await allowances.TakeAsync(limits.Value.SignInsOf(form.Value!.Email), cancellation) is { } after)
        {
            return await respond.PostponeAsync(http, after);
        }

        await mails.AskAsync(form.Value);
        return await respond.TellAsync(http, StatusCodes.Status200OK, SignInMessages.Asked);
    }

    private SignInPage Page(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(typed, errors)
    {
        OpenId = provider.Value.IsOn ? Paths.OpenIdFor(typed.GetValueOrDefault(SignInRequest.NextField.Name, "")) : null,
    };
}
