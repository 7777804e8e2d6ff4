using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Fictional hosted applications, as the register gets them.</summary>
internal static class RegisterSample
{
    public const string Agency = "dinas@contoh.go.id";

    /// <param name="number">Tells applications and their managers apart.</param>
    public static HostingChange Entry(int number = 1, string hostedOn = "2026-03-17", string contact = "0778-000000")
    {
        var (id, day) = (RequestId.From(Guid.NewGuid()), DateOnly.Parse(hostedOn));
        return new HostingChange(id)
        {
            Record = new HostingRecord
            {
                Id = id,
                Number = $"H-20260317-{number:D8}",
                FormOf = id,
                ApplicationName = $"Aplikasi {number}",
                AgencyName = "Dinas Contoh",
                AgencyContact = contact,
                HeadName = "Budi Contoh",
                HeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
                Manager = new HostingManager("Sari Contoh", IdNumber.Parse(IdKind.Nik, "2171014506900001"), EmailAddress.Parse(Manager(number)), "081200000000"),
                Url = "https://contoh.batam.go.id",
                PseNumber = "PSE-1",
                PseProofFileId = new string('a', 32),
                HostedOn = day,
                ValidUntil = HostingTerm.ValidUntil(day),
                GraceUntil = HostingTerm.GraceUntil(HostingTerm.ValidUntil(day)),
                SettledOn = day,
            },
        };
    }

    public static string Manager(int number = 1) => $"pengelola{number}@batam.go.id";
}
