using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Fictional hosted applications, as they enter the register.</summary>
internal static class RegisterSample
{
    public const string Agency = "dinas@contoh.go.id";

    /// <param name="number">Tells applications and their managers apart.</param>
    public static RegisterChange Entry(int number = 1, string hostedOn = "2026-03-17", string contact = "0778-000000")
    {
        var record = SampleHostedApplication.HostedOn(DateOnly.Parse(hostedOn))
            .WithApplication($"Aplikasi {number}", "https://contoh.batam.go.id").WithManager(Manager(number)).WithAgencyContact(contact);
        return new RegisterChange(record.Id) { Record = record };
    }

    public static string Manager(int number = 1) => $"pengelola{number}@batam.go.id";
}
