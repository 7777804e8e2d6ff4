using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>Personal links as people read of them.</summary>
public static class LinkText
{
    /// <summary>What it is for.</summary>
    public static string Of(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Confirm => "Konfirmasi permohonan",
        LinkPurpose.Review => "Keputusan",
        LinkPurpose.Revise => "Perbaikan",
        LinkPurpose.Status => "Status permohonan",
        LinkPurpose.HostedApplication => "Halaman layanan",
        LinkPurpose.Renew => "Perpanjangan",
        LinkPurpose.ConfirmHead => "Konfirmasi email Kepala OPD",
        LinkPurpose.ChangeManager => "Konfirmasi pergantian pengelola",
        LinkPurpose.ManagerDecision => "Keputusan pergantian pengelola",
        LinkPurpose.Incident => "Laporan gangguan",
        LinkPurpose.Deletion => "Keputusan sesudah masa tenggang",
        _ => "Persetujuan penghapusan",
    };

    public static string Of(LinkStanding standing) => standing switch
    {
        LinkStanding.Live => "Berlaku",
        LinkStanding.Done => "Selesai dipakai",
        LinkStanding.Expired => "Masa berlakunya habis",
        LinkStanding.Locked => $"Terkunci: {Link.MostWrongTries} kali salah isi",
        _ => "Beralih ke orang lain",
    };
}
