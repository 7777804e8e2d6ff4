using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Testing.Samples;

/// <summary>A valid form PA-17 of an obviously fictional application. A test changes only the values that it is about.</summary>
public static class SampleForm
{
    public static Pa17Form Usual { get; } = new()
    {
        ApplicationName = "Aplikasi Contoh",
        AgencyName = "Dinas Contoh",
        AgencyAddress = "Jalan Contoh 1\nBatam",
        AgencyContact = "0778-000000",
        ManagerName = "Sari Contoh",
        ManagerId = IdNumber.Parse(IdKind.Nik, "2171014506900001"),
        ManagerEmail = EmailAddress.Parse("sari@batam.go.id"),
        ManagerPhone = "0812-3456-7890",
        DocumentationUrl = "https://dokumen.batam.go.id/contoh",
        PseUrl = "",
        Notes = "",
        AgencyHeadName = "Budi Contoh",
        AgencyHeadNip = IdNumber.Parse(IdKind.Nip, "197612311995111002"),
    };

    public static Pa17Form WithApplication(this Pa17Form form, string name) => form with { ApplicationName = name };

    public static Pa17Form WithAgency(this Pa17Form form, string name, string contact) => form with { AgencyName = name, AgencyContact = contact };

    /// <param name="nip">18 digits.</param>
    public static Pa17Form WithManager(this Pa17Form form, string name, string nip, string email) =>
        form with { ManagerName = name, ManagerId = IdNumber.Parse(IdKind.Nip, nip), ManagerEmail = EmailAddress.Parse(email) };

    /// <inheritdoc cref="WithManager"/>
    public static Pa17Form WithAgencyHead(this Pa17Form form, string name, string nip) =>
        form with { AgencyHeadName = name, AgencyHeadNip = IdNumber.Parse(IdKind.Nip, nip) };

    public static Pa17Form WithAddresses(this Pa17Form form, string documentation, string pse) =>
        form with { DocumentationUrl = documentation, PseUrl = pse };

    public static Pa17Form WithNotes(this Pa17Form form, string notes) => form with { Notes = notes };
}
