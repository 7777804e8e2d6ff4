using HostingFunctions.Testing;

namespace HostingFunctions.Bench.Requests;

/// <summary>The app and, for comparison, the plain sample with four answers to four questions.</summary>
internal sealed class Pair(Contender ours, Contender theirs) : IAsyncDisposable
{
    public Contender Ours => ours;

    public Contender Theirs => theirs;

    public static async Task<Pair> StartAsync(MailSink mails, Bell bell, Sample sample)
    {
        var ours = await Contender.StartAsync("Request", Repository.Built("src/Functions", "HostingFunctions.dll"), new Dictionary<string, string>
        {
            ["AzureWebJobsDisableHomepage"] = "true",
            ["Site__BaseUrl"] = "http://localhost",
            ["Officials__Path"] = Repository.PathOf("samples", "officials.json"),
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = $"{mails.Port}",
            ["Smtp__Security"] = "None",
            ["Smtp__FromAddress"] = "hosting@batam.go.id",
            ["Smtp__FromName"] = "Hosting",

            // One manager files them all.
            ["Limits__MailsAnHour"] = "0",
            ["Limits__MailsADay"] = "0",
            ["Limits__AgencyAnHour"] = "0",
            ["Limits__AllAnHour"] = "0",
            ["Limits__MegabytesAnHour"] = "0",
            ["Limits__AllMegabytesAnHour"] = "0",

            // No sweeps during a measurement: they find nothing to do here, and their few requests would blur the counts.
            ["SweepSchedule"] = "0 0 0 1 1 *",
            ["WebhookSchedule"] = "0 0 0 1 1 *",
            ["RenewalsSchedule"] = "0 0 0 1 1 *",
        }, http => new RequestJourney(http, mails, sample));
        var theirs = await Contender.StartAsync(
            "Plain sample", Repository.Built("bench/Requests/Plain", "HostingFunctions.Bench.Plain.dll"),
            new Dictionary<string, string> { ["Tell"] = bell.Address.ToString().TrimEnd('/') }, http => new PlainJourney(http, bell));
        var pair = new Pair(ours, theirs);

        // One-time work such as compiling is not counted, nor the seconds in which partitions are acquired.
        await pair.CarryAsync(total: 20, width: 4);
        return pair;
    }

    /// <summary>Runs one after the other, so that they do not compete for the processor.</summary>
    public async Task<(Load Ours, Load Theirs)> CarryAsync(int total, int width) =>
        (await Load.CarryAsync(ours, total, width), await Load.CarryAsync(theirs, total, width));

    public async ValueTask DisposeAsync()
    {
        await ours.DisposeAsync();
        await theirs.DisposeAsync();
    }
}
