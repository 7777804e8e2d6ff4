using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about personal links and the files that they open.</summary>
public static class LinkMessages
{
    public static MessagePage Unknown { get; } = new(
        "Tautan tidak dikenal",
        [
            "Alamat yang dibuka bukan tautan yang pernah kami kirim untuk halaman ini, atau tidak tersalin lengkap.",
            "Buka kembali email dari kami dan tekan tautan di dalamnya, atau salin alamatnya sampai huruf terakhir.",
        ],
        PageLink.Home);

    public static MessagePage NoSuchFile { get; } = new(
        "Berkas tidak ditemukan", ["Berkas ini tidak ada pada permohonan tersebut. Kembali ke halaman sebelumnya dan pilih berkas dari daftarnya."]);

    /// <summary>A fresh link is on its way.</summary>
    public static MessagePage Sent { get; } = new(
        "Tautan baru dikirim", ["Tautan baru sudah dikirim ke alamat email yang terdaftar. Buka email itu dan tekan tautan di dalamnya."]);

    public static MessagePage SentTooOften { get; } = new(
        "Tautan sudah terlalu sering dikirim", ["Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."]);

    /// <summary>There is nobody to send a fresh link to.</summary>
    public static MessagePage NobodyInOffice { get; } = new(
        "Belum ada pejabat yang bertugas",
        [
            "Untuk tugas ini sedang tidak ada pejabat yang tercatat, sehingga tautan belum dapat dikirim. Selain itu tidak ada yang berubah.",
            "Hubungi Dinas Komunikasi dan Informatika supaya pejabatnya dicatat.",
        ]);
}
