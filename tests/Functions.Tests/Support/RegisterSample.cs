using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Fictional hosted applications, as they enter the register.</summary>
internal static class RegisterSample
{
    public const string Agency = "dinas@contoh.go.id";

    public const string Head = "kadis@batam.go.id";

    /// <param name="number">Tells applications and their managers apart.</param>
    /// <param name="head">An address that the agency's head confirmed; null for none.</param>
    public static RegisterChange Entry(int number = 1, string hostedOn = "2026-03-17", string contact = "0778-000000", string? head = null)
    {
        var record = SampleHostedApplication.HostedOn(DateOnly.Parse(hostedOn))
            .WithApplication($"Aplikasi {number}", "https://contoh.batam.go.id").WithManager(Manager(number)).WithAgencyContact(contact);
        return new RegisterChange(record.Id) { Record = head is null ? record : record.WithHead(head, Wib.At(record.HostedOn, new TimeOnly(10, 0))) };
    }

    public static string Manager(int number = 1) => $"pengelola{number}@batam.go.id";
}
