using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The whole app with one hosted application in its register. It sweeps only when a test says so.</summary>
internal sealed class HostedScene : IAsyncDisposable
{
    public const string ManagerDigits = "0001";
    public const string HeadDigits = "1002";

    private HostedScene(RunningApp app, RequestId id) => (App, Id) = (app, id);

    public RunningApp App { get; }

    public RequestId Id { get; }

    public RecordingMailer Mails => App.Mails;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="contact">The agency's contact as typed.</param>
    /// <param name="head">An address that the agency's head confirmed; null for none.</param>
    public static async Task<HostedScene> BeginAsync(
        string today, OfficialsJson? officials = null, string contact = "0778-000000", string? head = null,
        params string[] settings)
    {
        var app = await RunningApp.StartAsync(At(today), officials ?? OfficialsJson.Usual(), settings: ["--RenewalsSchedule=0 0 0 29 2 *", .. settings]);
        var entry = RegisterSample.Entry(contact: contact, head: head);
        (await app.Get<IHostingRegister>().AppendAsync(entry, Cancellation)).ShouldBe(StoreOutcome.Stored);
        return new HostedScene(app, entry.Id);
    }

    public Task SweepAsync() => App.Get<RenewalSweep>().RunAsync(Cancellation);

    public Task SweepOnAsync(string day)
    {
        App.Time.SetUtcNow(At(day));
        return SweepAsync();
    }

    public async Task<HostedApplication> ApplicationAsync() => (await App.Get<IHostingRegister>().FindAsync(Id, Cancellation))!;

    public async Task StoreAsync(Func<HostedApplication, RegisterChange> act) =>
        (await App.Get<IHostingRegister>().AppendAsync(act(await ApplicationAsync()), Cancellation)).ShouldBe(StoreOutcome.Stored);

    /// <summary>The path of a new link for somebody.</summary>
    public async Task<string> LinkAsync(LinkPurpose purpose, string holder)
    {
        var link = App.Get<LinkIssuer>().Issue(Id, purpose, new LinkScope.Term(2026), EmailAddress.Parse(holder));
        await StoreAsync(_ => new RegisterChange(Id) { NewLinks = [link.Link] });
        return Paths.Of(purpose, link.Token.Text);
    }

    public Task<HttpResponseMessage> DecideAsync(string link, string official, params (string Field, string Value)[] fields) =>
        App.PressAsync(link, [.. fields, ("idDigits", OfficialsJson.DigitsOf(official))]);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static DateTimeOffset At(string day) => Wib.At(DateOnly.Parse(day), new TimeOnly(10, 0));
}
