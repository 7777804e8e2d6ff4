using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>Fictional hosted applications.</summary>
internal static class Hostings
{
    public static HostingRecord On(DateOnly hostedOn) =>
        SampleHostedApplication.HostedOn(hostedOn).WithId(Requests.Requests.Id).WithApplication("SIPANDU", "https://sipandu.batam.go.id");
}
