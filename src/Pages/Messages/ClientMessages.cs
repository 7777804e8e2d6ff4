using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about programs that work at the desk.</summary>
public static class ClientMessages
{
    /// <summary>No key is shown, or a wrong one.</summary>
    public static MessagePage NoKey { get; } = new(
        "Kunci tidak dikenali", ["Permintaan ini tidak membawa kunci yang berlaku. Mintalah kunci kepada pengelola sistem."]);

    public static MessagePage NoSuchClient { get; } = new(
        "Klien tidak ditemukan", ["Klien ini tidak ada."], new PageLink("Ke daftar klien", Paths.Clients));

    public static MessagePage Changed { get; } = new(
        "Klien ini baru saja diubah orang lain", ["Tidak ada yang tersimpan. Lihat keadaannya sekarang, lalu ulangi."],
        new PageLink("Ke daftar klien", Paths.Clients));

    public static MessagePage NoWebhook { get; } = new(
        "Webhook belum diatur", ["Klien ini tidak dikabari apa pun. Mintalah pengelola sistem mengatur webhook-nya."]);

    /// <summary>To a person at an address that programs have for themselves.</summary>
    public static MessagePage OnlyPrograms { get; } = new(
        "Hanya untuk klien API", ["Alamat ini dibuka sistem lain dengan kuncinya. Administrator melihat webhook setiap klien pada halaman Klien API."]);
}
