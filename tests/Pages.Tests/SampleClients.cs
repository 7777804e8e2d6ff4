using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Procedure;

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
}
