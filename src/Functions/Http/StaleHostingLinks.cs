using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What a hosted application's link shows that opens nothing: the true state. Fresh links come with the next mail.</summary>
public sealed class StaleHostingLinks(StaleLinks unknown, Respond respond)
{
    /// <param name="opened">Null when the token is unknown.</param>
    public Task<IResult> ShowAsync(HttpRequest http, OpenedHostingLink? opened) => opened?.Standing switch
    {
        null => unknown.UnknownAsync(http),
        LinkStanding.Reassigned => respond.TellAsync(http, StatusCodes.Status403Forbidden, new MessagePage(
            "Tautan ini milik pengelola sebelumnya",
            ["Layanan hosting ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.", "Tidak ada lagi yang perlu Anda lakukan."])),
        LinkStanding.Locked => respond.TellAsync(http, StatusCodes.Status423Locked, new MessagePage(
            "Tautan ini dikunci",
            ["Empat angka terakhir NIP/NIK salah diisi lima kali.", "Gunakan tautan dalam email lain dari kami, atau hubungi Dinas Komunikasi dan Informatika."])),
        LinkStanding.Expired => respond.TellAsync(http, StatusCodes.Status410Gone, new MessagePage(
            "Masa berlaku tautan ini sudah habis",
            ["Layanannya sendiri tidak berubah.", "Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."])),
        _ => respond.TellAsync(http, http.Method == HttpMethods.Post ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone, Done(opened)),
    };

    private static MessagePage Done(OpenedHostingLink opened) => opened.Hosting.Record.DeletedAt is { } at
        ? new MessagePage("Layanan hosting ini sudah dihapus", [$"Layanan dihapus berdasarkan keputusan pada {Tanggal.Moment(at)}.", "Tidak ada lagi yang perlu dilakukan di sini."])
        : new MessagePage(
            "Layanan hosting ini sudah diperpanjang", [$"Layanan berlaku sampai {Tanggal.Long(opened.Hosting.Record.ValidUntil)}.", "Tidak ada yang perlu dilakukan di sini."]);
}
