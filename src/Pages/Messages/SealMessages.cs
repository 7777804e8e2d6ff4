using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about the seals of documents.</summary>
public static class SealMessages
{
    public static MessagePage Unknown { get; } = new(
        "Dokumen tidak terdaftar",
        [
            "Tidak ada dokumen yang terdaftar dengan alamat ini. Mungkin alamatnya salah ketik atau tidak tersalin sampai akhir, "
                + "dokumen itu tidak pernah diterbitkan oleh layanan ini, atau sudah dimusnahkan karena masa simpannya lewat.",
            "Pindai lagi kode QR pada dokumen, atau ketik ulang alamat yang tercetak.",
            "Bila hasilnya tetap sama, jangan mengandalkan dokumen itu. Tanyakan kepada Dinas Komunikasi dan Informatika, "
                + "dengan membawa dokumennya dan menyebut nomor permohonan yang tercetak.",
        ],
        PageLink.Home);
}
