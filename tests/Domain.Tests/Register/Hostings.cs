using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Domain.Tests.Register;

/// <summary>Fictional hosted applications.</summary>
internal static class Hostings
{
    public static HostingRecord On(DateOnly hostedOn) => new()
    {
        Id = RequestId.Parse("0123456789abcdef0123456789abcdef"),
        Number = "H-20260317-7F3K9QBX",
        FormOf = RequestId.Parse("0123456789abcdef0123456789abcdef"),
        ApplicationName = "SIPANDU",
        AgencyName = "Dinas Contoh",
        AgencyContact = "0778-000000",
        HeadName = "Budi Contoh",
        HeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
        Manager = new HostingManager("Sari Contoh", IdNumber.Parse(IdKind.Nik, "2171014506900001"), EmailAddress.Parse("sari@batam.go.id"), "0812"),
        Url = "https://sipandu.batam.go.id",
        PseNumber = "PSE-1",
        PseProofFileId = new string('a', 32),
        HostedOn = hostedOn,
        ValidUntil = HostingTerm.ValidUntil(hostedOn),
        GraceUntil = HostingTerm.GraceUntil(HostingTerm.ValidUntil(hostedOn)),
        SettledOn = hostedOn,
    };
}
