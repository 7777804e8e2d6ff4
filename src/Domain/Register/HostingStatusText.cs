namespace HostingFunctions.Domain.Register;

/// <summary>The status as the SOP names it.</summary>
public static class HostingStatusText
{
    public static string Text(this HostingStatus status) => status switch
    {
        HostingStatus.Active => "Aktif",
        HostingStatus.InGrace => "Masa tenggang",
        HostingStatus.PastGrace => "Lewat masa tenggang",
        _ => "Dihapus",
    };
}
