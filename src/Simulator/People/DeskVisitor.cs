using System.Net;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Simulator.Service;

namespace HostingFunctions.Simulator.People;

/// <summary>An official who signed in at the desk by the mailed link.</summary>
public sealed class DeskVisitor
{
    private readonly SimulatedService service;
    private readonly Official official;
    private readonly string session;

    private DeskVisitor(SimulatedService service, Official official, string session) =>
        (this.service, this.official, this.session) = (service, official, session);

    /// <exception cref="SimulationStuckException">The service refused.</exception>
    public static async Task<DeskVisitor> SignInAsync(SimulatedService service, Official official)
    {
        using var asked = await service.App!.Http.PostAsync(
            new Uri(Paths.SignIn, UriKind.Relative), FormBody.Typed((FreshLinkRequest.EmailField.Name, official.Email.Value)));
        while (await service.App.Get<IMailAsks<SignInAsk>>().ListAsync(CancellationToken.None).AnyAsync())
        {
            await Task.Yield();
        }

        using var entered = await FollowAsync(service, official, Paths.SignInLink(""));
        return new DeskVisitor(service, official, entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
    }

    /// <summary>Answers the mailed link whose address begins so, with the digits.</summary>
    /// <exception cref="SimulationStuckException">No mail with that link came, or the service refused.</exception>
    public static async Task<HttpResponseMessage> FollowAsync(SimulatedService service, Official official, string link)
    {
        var found = new Regex($"{link}[A-Za-z0-9_-]{{64}}");
        var mail = service.Post.TakeLast(sent => sent.Mail.To[0].Email == official.Email && found.IsMatch(sent.Mail.Text))
            ?? throw new SimulationStuckException($"{official.Name} got no mail with a link to {link}");
        var answer = await service.App!.Http.PostAsync(
            new Uri(found.Match(mail.Mail.Text).Value, UriKind.Relative), FormBody.Typed((IdDigits.Name, official.Nip.Digits[^4..])));
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther
            ? answer
            : throw new SimulationStuckException($"{official.Name} was answered {(int)answer.StatusCode} at {link}");
    }

    public Task<string> OpenAsync(string path) => SendAsync(HttpMethod.Get, path, null, HttpStatusCode.OK);

    /// <param name="page">Where the form stands.</param>
    /// <param name="expected">What a stored act is answered with; a preview is shown with 200.</param>
    public Task<string> PressAsync(
        string path, string page, IEnumerable<(string Field, string Value)> form, HttpStatusCode expected = HttpStatusCode.SeeOther) =>
        SendAsync(HttpMethod.Post, path, FormBody.Typed([.. form, Hidden(page, SignedIn.AntiforgeryField)]), expected);

    /// <summary>A field that the page sends along.</summary>
    public static (string Field, string Value) Hidden(string page, string field) =>
        (field, Regex.Match(page, $"name=\"{field}\" value=\"([0-9a-f]+)\"").Groups[1].Value);

    private async Task<string> SendAsync(HttpMethod method, string path, HttpContent? form, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, path) { Content = form };
        request.Headers.Add("Cookie", session);
        using var answer = await service.App!.Http.SendAsync(request);
        return answer.StatusCode == expected
            ? await answer.Content.ReadAsStringAsync()
            : throw new SimulationStuckException($"{official.Name} was answered {(int)answer.StatusCode} at {path}");
    }
}
