using System.Net;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Simulator.Service;

namespace HostingFunctions.Simulator.People;

/// <summary>Publishes days off at the desk, after looking at what would come of it.</summary>
public sealed class Administrator(SimulatedService service, Official official)
{
    /// <param name="year">All days off of it.</param>
    /// <exception cref="SimulationStuckException">The service refused.</exception>
    public async Task PublishAsync(CalendarYear year)
    {
        var session = await SignInAsync();
        var page = await SendAsync(HttpMethod.Get, Paths.Calendar, session);
        List<(string, string)> form = [.. CalendarForm.Of(year).Select(field => (field.Key, field.Value)), Hidden(page, SignedIn.AntiforgeryField)];
        page = await SendAsync(HttpMethod.Post, Paths.Calendar, session, form);
        await SendAsync(HttpMethod.Post, Paths.PublishCalendar, session, [.. form, Hidden(page, CalendarForm.SeenField.Name)], HttpStatusCode.SeeOther);
    }

    private async Task<string> SignInAsync()
    {
        await SendAsync(HttpMethod.Post, Paths.SignIn, null, [(FreshLinkRequest.EmailField.Name, official.Email.Value)]);
        while (await service.App!.Get<IMailAsks<SignInAsk>>().ListAsync(CancellationToken.None).AnyAsync())
        {
            await Task.Yield();
        }

        var mails = service.Post.Take();
        var mine = mails.Last(sent => sent.Mail.To[0].Email == official.Email);
        foreach (var other in mails.Where(sent => sent != mine))
        {
            service.Post.Add(other);
        }

        var link = Regex.Match(mine.Mail.Text, $"{Paths.SignInLink("")}[A-Za-z0-9_-]{{64}}").Value;
        using var entered = await service.App.Http.PostAsync(
            new Uri(link, UriKind.Relative), FormBody.Typed((IdDigits.Name, official.Nip.Digits[^4..])));
        return entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    private async Task<string> SendAsync(
        HttpMethod method, string path, string? session, IEnumerable<(string, string)>? form = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, path) { Content = form is null ? null : FormBody.Typed(form) };
        if (session is not null)
        {
            request.Headers.Add("Cookie", session);
        }

        using var answer = await service.App!.Http.SendAsync(request);
        return answer.StatusCode == expected
            ? await answer.Content.ReadAsStringAsync()
            : throw new SimulationStuckException($"{official.Name} was answered {(int)answer.StatusCode} at {path}");
    }

    private static (string Field, string Value) Hidden(string page, string field) =>
        (field, Regex.Match(page, $"name=\"{field}\" value=\"([0-9a-f]+)\"").Groups[1].Value);
}
