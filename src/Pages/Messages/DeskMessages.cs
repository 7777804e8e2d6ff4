using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages of the desk's own pages.</summary>
public static class DeskMessages
{
    public static MessagePage NoSuchRequest { get; } = new(
        "Permohonan tidak ditemukan",
        [
            "Permohonan ini tidak ada. Yang tidak pernah dikonfirmasi dihapus beberapa waktu sesudah kedaluwarsa, dan yang masa simpannya lewat dimusnahkan. "
                + "Cari dengan nomornya di daftar permohonan.",
        ],
        new PageLink("Ke daftar permohonan", Paths.DeskRequests));

    public static MessagePage NoSuchRecord { get; } = new(
        "Berita acara tidak ditemukan", ["Tidak ada berita acara pemusnahan untuk bulan ini."], new PageLink("Ke pemusnahan", Paths.Destruction));

    public static MessagePage NoSuchApplication { get; } = new(
        "Layanan hosting tidak ditemukan",
        ["Layanan ini tidak ada di register. Aplikasi masuk ke register begitu langkah hosting-nya selesai. Cari dengan namanya di register."],
        new PageLink("Ke register", Paths.DeskApplications));
}
