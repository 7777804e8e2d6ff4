using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Tests;

/// <summary>A plainly fictional program at the desk.</summary>
internal static class SampleClients
{
    public static DateTimeOffset Now => Sample.Start.AddDays(3);

    public static SignedIn Admin { get; } = Sample.Who(Role.Administrator);

    public static Client Portal { get; } =
        new Client("0123456789abcdef", "Portal layanan", Role.SubKoordinatorPa, new DateOnly(2027, 12, 31), Admin.NameAndTitle, Sample.Start)
        {
            UsedOn = new DateOnly(2026, 3, 18),
        }
        .WithKey(Sha256Hash.Of("old"), Sample.Start)
        .WithKey(Sha256Hash.Of("new"), Sample.Start.AddDays(2));

    public static Client Told { get; } = Portal with
    {
        Webhook = new Webhook(new Uri("https://portal.batam.go.id/webhook"), [new WebhookSecret(Secret, null)], Sample.Start),
    };

    public static WebhookPage Webhook { get; } = new(Admin, Told, new WebhookState(3), 0, [Line(3, "decided"), Line(2, "confirmed"), Line(1, "filed")], Now);

    public static WebhookState Failing { get; } =
        new WebhookState(3).Failed("Tidak ada jawaban dalam 15 detik", Now.AddMinutes(-3)).Failed("Server menjawab 503", Now.AddMinutes(-1));

    private const string Secret = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static WebhookDelivery Line(long number, string type) => new(
        number, $"request-{Sample.Submitted().Id}-{number}", $"request.{type}", Sample.Start.AddHours(number),
        Sample.Start.AddHours(number).AddSeconds(2), Tries: 1, Status: 204);
}
