using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>Fictional hosted applications.</summary>
internal static class HostedApplications
{
    public static RegisterRecord On(DateOnly hostedOn) =>
        SampleHostedApplication.HostedOn(hostedOn).WithId(Requests.Requests.Id).WithApplication("SIPANDU", "https://sipandu.batam.go.id");
}
