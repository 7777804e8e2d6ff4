using HostingFunctions.Domain.Calendar;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about the seals of documents.</summary>
public static class SealMessages
{
    public static MessagePage Unknown { get; } = new(
        "Dokumen tidak terdaftar",
        [
            "Tidak ada dokumen yang terdaftar dengan alamat ini. Mungkin alamatnya salah ketik atau tidak tersalin sampai akhir, "
                + "atau dokumen itu tidak pernah diterbitkan oleh layanan ini.",
            "Pindai lagi kode QR pada dokumen, atau ketik ulang alamat yang tercetak.",
            "Bila hasilnya tetap sama, jangan mengandalkan dokumen itu. Tanyakan kepada Dinas Komunikasi dan Informatika, "
                + "dengan membawa dokumennya dan menyebut nomor permohonan yang tercetak.",
        ],
        PageLink.Home);

    /// <param name="record">The number of the record of destruction.</param>
    public static MessagePage Destroyed(DateTimeOffset at, string record) => new(
        "Dokumen sudah dimusnahkan",
        [
            "Permohonan yang disebut alamat ini pernah ada pada layanan ini. Data dan dokumennya dimusnahkan menurut jadwal retensi pada "
                + $"{Tanggal.Moment(at)}, berita acara {record}.",
            "Karena itu isi dokumen ini tidak dapat lagi dicocokkan dengan yang diterbitkan. Bila perlu, tanyakan kepada Dinas Komunikasi dan Informatika "
                + "dengan menyebut nomor berita acara itu.",
        ],
        PageLink.Home);
}
