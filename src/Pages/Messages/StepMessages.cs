using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who confirmed a request or decided on a step.</summary>
public static class StepMessages
{
    public static MessagePage Confirmed(HostingRequest request) => new(
        "Permohonan dikonfirmasi",
        [
            $"Terima kasih. Permohonan {request.Header.Number} sudah Anda konfirmasi dan diteruskan kepada Sub Koordinator PA untuk pengecekan data.",
            "Anda akan menerima email jika ada yang perlu diperbaiki dan ketika aplikasi sudah dihosting. "
                + "Perkembangannya dapat dilihat pada tautan status dalam email kami.",
        ]);

    /// <param name="until">Up to when the address is left alone.</param>
    public static MessagePage Disowned(HostingRequest request, DateTimeOffset until) => new(
        "Laporan diterima",
        [
            $"Terima kasih. Permohonan {request.Header.Number} dicabut dan tidak diproses.",
            $"Sampai {Tanggal.Moment(until)} permohonan dengan alamat email Anda tidak kami terima, dan kami tidak mengirim email tentangnya.",
        ]);

    /// <summary>For an official whose own request it is, while somebody else holds the role.</summary>
    /// <param name="others">The persons who may decide.</param>
    public static MessagePage OnOwn(IReadOnlyList<Official> others) => new(
        "Keputusan harus dari orang lain",
        [
            "Anda tercatat sebagai Pengelola Hosting permohonan ini, sehingga Anda tidak dapat memutuskannya.",
            $"Yang dapat memutuskan: {string.Join(", ", others.Select(other => other.NameAndTitle))}. Tautannya dikirim lewat email kepada yang bersangkutan.",
        ]);

    public static MessagePage Decided(HostingRequest request) => new(
        "Keputusan tercatat",
        [
            $"Terima kasih. Keputusan Anda untuk {request.Step!.Title} permohonan {request.Header.Number} sudah tercatat dan diteruskan.",
            "Tautan ini tidak dapat dipakai lagi. Tidak ada yang perlu Anda kerjakan untuk permohonan ini sampai ada email berikutnya.",
        ]);
}
