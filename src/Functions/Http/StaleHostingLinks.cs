using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What a hosted application's link shows that opens nothing: the true state. For requests it is <see cref="StaleLinks"/>.</summary>
public sealed class StaleHostingLinks(Respond respond, IRequestStore store)
{
    public async Task<IResult> ShowAsync(HttpRequest http, OpenedHostingLink opened, CancellationToken cancellation) => await respond.TellAsync(
        http,
        opened.Standing switch
        {
            LinkStanding.Reassigned => StatusCodes.Status403Forbidden,
            LinkStanding.Locked => StatusCodes.Status423Locked,
            LinkStanding.Done when http.Method == HttpMethods.Post => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status410Gone,
        },
        opened.Standing switch
        {
            LinkStanding.Reassigned => new MessagePage(
                "Tautan ini milik pengelola sebelumnya",
                ["Layanan hosting ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.", "Tidak ada lagi yang perlu Anda lakukan."]),
            LinkStanding.Locked => new MessagePage(
                "Tautan ini dikunci",
                ["Empat angka terakhir NIP/NIK salah diisi lima kali.", "Gunakan tautan dalam email lain dari kami, atau hubungi Dinas Komunikasi dan Informatika."]),
            LinkStanding.Done => await DoneAsync(opened, cancellation),
            _ => new MessagePage(
                "Masa berlaku tautan ini sudah habis",
                ["Layanannya sendiri tidak berubah.", "Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."]),
        });

    private async Task<MessagePage> DoneAsync(OpenedHostingLink opened, CancellationToken cancellation)
    {
        var record = opened.Hosting.Record;
        var next = new PageLink("Lihat keadaan layanan", $"/layanan/{opened.Token.Text}");
        if (record.DeletedAt is { } deletedAt)
        {
            return new MessagePage("Layanan hosting ini sudah dihapus", [$"Layanan {record.Number} dihapus berdasarkan keputusan pada {Tanggal.Moment(deletedAt)}."], next);
        }

        return record.PendingRenewal is { } pending && await store.FindAsync(pending, cancellation) is { } renewal
            ? new MessagePage(
                "Perpanjangan sudah diajukan",
                [
                    $"Perpanjangan {renewal.Header.Number} diajukan {Tanggal.Moment(renewal.Header.SubmittedAt)}. Keadaannya: {renewal.Status()}.",
                    "Tidak perlu diajukan lagi. Tautan statusnya ada dalam email kepada Pengelola Hosting.",
                ],
                next)
            : new MessagePage(
                "Layanan hosting ini sudah diperpanjang",
                [$"Layanan {record.Number} berlaku sampai {Tanggal.Long(record.ValidUntil)}. Tautan ini untuk masa berlaku {opened.Link.Revision} dan sudah selesai dipakai."],
                next);
    }
}
