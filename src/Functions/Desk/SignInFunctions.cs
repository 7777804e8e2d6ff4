using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>An official types their address, and a link to sign in is mailed.</summary>
public sealed class SignInFunctions(
    Respond respond, MailAskForms forms, SignInMails mails, IOptions<LimitOptions> limits, IOptions<SignInOptions> provider)
{
    [Function("SignInPage")]
    [NeedsNoStorage]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.SignIn)] HttpRequest http) =>
        respond.PageAsync(Page(new Dictionary<string, string> { [SignInRequest.NextField.Name] = Paths.DeskOr(http.Query[Paths.Next]) }, []));

    [Function("SignIn")]
    public Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.SignIn)] HttpRequest http, CancellationToken cancellation) =>
        forms.AnswerAsync(
            http, SignInRequest.Check, Page, form => limits.Value.SignInsOf(form.Email), mails.AskAsync, SignInMessages.Asked, cancellation);

    private SignInPage Page(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(typed, errors)
    {
        OpenId = provider.Value.IsOn ? Paths.OpenIdFor(typed.GetValueOrDefault(SignInRequest.NextField.Name, "")) : null,
    };
}
