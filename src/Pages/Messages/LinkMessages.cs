using HostingFunctions.Domain.Forms;
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
        PageLink.Home)
    {
        IsAboutLink = true,
    };

    public static MessagePage NoSuchFile { get; } = new(
        "Berkas tidak ditemukan", ["Berkas ini tidak ada pada permohonan tersebut. Kembali ke halaman sebelumnya dan pilih berkas dari daftarnya."]);

    public static MessagePage NotScanned { get; } = new(
        "Berkas belum dipindai",
        [
            "Berkas ini, atau gambar yang dimuatnya, belum dipindai dari virus: pemindai sedang tidak dapat dicapai ketika berkasnya masuk.",
            "Sebelum dipindai, berkas ini tidak dapat dibuka oleh siapa pun. Setelah formulirnya dikirim, pemindaian berjalan sendiri; coba lagi nanti.",
        ]);

    public static MessagePage Infected { get; } = new(
        "Berkas mengandung virus",
        [
            "Menurut pemindai, berkas ini, atau gambar yang dimuatnya, mengandung virus. Karena itu tidak dapat dibuka oleh siapa pun.",
            "Pejabat yang memeriksa permohonannya menolak dengan alasan ini, dan Pengelola Hosting melampirkan berkas yang bersih.",
        ]);

    /// <summary>Somebody asked for a fresh one. It says the same whether the address is the registered one or not.</summary>
    public static MessagePage Asked { get; } = new(
        "Permintaan tautan diterima",
        [
            "Bila alamat yang Anda isi terdaftar untuk tautan ini, tautan baru dikirim ke alamat email pemegang yang terdaftar. "
                + "Buka email itu dan tekan tautan di dalamnya.",
            "Biasanya email sampai dalam beberapa menit. Bila server email sedang tidak dapat dicapai, tautan dikirim sesudahnya dengan sendirinya.",
        ]);

    public static MessagePage SentTooOften { get; } = new(
        "Tautan sudah terlalu sering dikirim", ["Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."])
    {
        IsAboutLink = true,
    };

    /// <summary>Somebody asked for all links of an address. It says the same whether there are any or not.</summary>
    public static MessagePage LostAsked { get; } = new(
        "Permintaan tautan diterima",
        [
            "Bila ada tautan yang masih berlaku untuk alamat yang Anda isi, semuanya dikirim ke alamat itu dalam satu email.",
            "Biasanya email sampai dalam beberapa menit. Bila server email sedang tidak dapat dicapai, email dikirim sesudahnya dengan sendirinya.",
            "Tidak ada email? Mungkin alamatnya lain daripada yang terdaftar, atau permohonannya sudah selesai. "
                + "Periksa kotak spam, atau hubungi Dinas Komunikasi dan Informatika.",
        ],
        PageLink.Home);

    /// <summary>There is nobody to send a fresh link to.</summary>
    public static MessagePage NobodyInOffice { get; } = new(
        "Belum ada pejabat yang bertugas",
        [
            "Untuk tugas ini sedang tidak ada pejabat yang tercatat, sehingga tautan belum dapat dikirim. Selain itu tidak ada yang berubah.",
            "Hubungi Dinas Komunikasi dan Informatika supaya pejabatnya dicatat.",
        ]);
}
