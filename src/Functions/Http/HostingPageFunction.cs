using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Http;

/// <summary>What the register knows of a hosted application, for its manager and the agency's head contact. It only shows.</summary>
public sealed class HostingPageFunction(Respond respond, StaleLinks stale, HostingLinks links, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Hosting, LinkPurpose.Renew];

    [Function("HostingPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "layanan/{token}")] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);

        // A link whose renewal is done still shows how things stand.
        return opened is null ? await stale.UnknownAsync(http)
            : opened.Standing is LinkStanding.Live or LinkStanding.Done
                ? await respond.PageAsync(new HostingPage(opened.Hosting, Wib.DateOf(time.GetUtcNow())))
            : await ShowClosedAsync(http, opened.Standing);
    }

    private Task<IResult> ShowClosedAsync(HttpRequest http, LinkStanding standing) => standing switch
    {
        LinkStanding.Reassigned => respond.TellAsync(http, StatusCodes.Status403Forbidden, new MessagePage(
            "Tautan ini milik pengelola sebelumnya",
            ["Layanan hosting ini sekarang dipegang orang lain, sehingga tautan Anda tidak berlaku lagi.", "Tidak ada lagi yang perlu Anda lakukan."])),
        LinkStanding.Locked => respond.TellAsync(http, StatusCodes.Status423Locked, new MessagePage(
            "Tautan ini dikunci",
            ["Empat angka terakhir NIP/NIK salah diisi lima kali.", "Gunakan tautan dalam email lain dari kami, atau hubungi Dinas Komunikasi dan Informatika."])),
        _ => respond.TellAsync(http, StatusCodes.Status410Gone, new MessagePage(
            "Masa berlaku tautan ini sudah habis",
            ["Layanannya sendiri tidak berubah.", "Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."])),
    };
}
