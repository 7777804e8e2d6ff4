using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages about drafts of new requests.</summary>
public static class DraftMessages
{
    public static MessagePage Gone { get; } = new(
        "Draf tidak ditemukan",
        [
            "Tautan ini tidak membuka draf. Mungkin alamatnya terpotong, atau drafnya sudah dihapus karena 30 hari tidak dikirim.",
            "Buka lagi tautan terbaru dalam email, atau mulai permohonan baru.",
        ],
        new PageLink("Mulai permohonan baru", Paths.NewRequest));

    /// <summary>Whatever becomes of the mail, the same is said.</summary>
    public static MessagePage LinkSent(string email) => new(
        "Periksa email Anda",
        [
            $"Tautan formulir permohonan dikirim ke {email}. Buka email itu, lalu isi permohonan lewat tautan di dalamnya.",
            "Belum datang setelah beberapa menit? Periksa folder spam dan ejaan alamatnya, lalu minta lagi.",
        ],
        new PageLink("Minta lagi", Paths.NewRequest));

    public static MessagePage Sent(HostingRequest request) => new(
        "Permohonan ini sudah dikirim",
        [
            $"Draf ini dikirim {Tanggal.Moment(request.Revisions[0].SubmittedAt)} sebagai permohonan {request.Header.Number} dan tidak dapat diubah lagi.",
            "Perkembangannya dapat dilihat lewat tautan status dalam email kami.",
        ]);
}
