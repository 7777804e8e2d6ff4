namespace HostingFunctions.Domain.Procedure;

/// <summary>Roles as people read them.</summary>
public static class RoleTitle
{
    /// <summary>The role as documents, pages and mails name it.</summary>
    public static string Title(this Role role) => role switch
    {
        Role.Pemohon => "Pengelola Hosting",
        Role.SubKoordinatorPa => "Sub Koordinator PA",
        Role.SubKoordinatorSandiman => "Sub Koordinator Sandiman",
        Role.PetugasPse => "Petugas Pendataan PSE",
        Role.PetugasLoket => "Petugas Loket",
        Role.Administrator => "Administrator",
        _ => "Kepala Bidang Penyelenggaraan E-Government",
    };
}
