using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To administrators: a program is told nothing more of what happens, because its receiver is gone or was away too long.</summary>
public static class WebhookStoppedMail
{
    /// <param name="state">One that stopped by itself.</param>
    /// <param name="waiting">How many events it has not been told.</param>
    public static Mail Compose(Client client, WebhookState state, long waiting, Official to, string url)
    {
        var stopped = state.StoppedAt!.Value;
        return new Letter(
            "Pengiriman webhook berhenti",
            new Paragraph($"Sistem lain yang dikabari lewat webhook tidak lagi dikabari. {WhyOf(state)}"),
            new Facts(
            [
                ("Klien", client.Name),
                ("Gagal sejak", Tanggal.Moment(state.FailingSince ?? stopped)),
                ("Berhenti sejak", Tanggal.Moment(stopped)),
                ("Terakhir", state.Why ?? "-"),
                ("Menunggu", $"{waiting.ToString(CultureInfo.InvariantCulture)} peristiwa"),
            ]),
            new Items(
                "Yang perlu dilakukan:",
                [
                    "Hubungi pengelola sistem itu, supaya penerimanya diperbaiki. Bila alamatnya berubah, isi alamat yang baru.",
                    "Sesudah itu tekan Lanjutkan pengiriman. Yang menunggu dikirim berurutan; peristiwa disimpan "
                        + $"{WebhookEvent.Kept.TotalDays.ToString("0", CultureInfo.InvariantCulture)} hari.",
                    "Bila sistem itu tidak dipakai lagi, hapus webhook-nya.",
                ]),
            PersonalLink.Button("Buka halaman webhook", url))
            .To(
                $"webhooks.stopped.{client.Id}.{stopped.UtcDateTime:yyyyMMddHHmmss}.{Announcement.Fingerprint(to.Email)}", to.Recipient(), to.Title,
                Wib.DateOf(stopped));
    }

    private static string WhyOf(WebhookState state) => state.Stop == WebhookStop.Gone
        ? "Penerimanya menjawab bahwa alamat itu tidak dipakai lagi (410)."
        : $"Selama {WebhookState.Patience.Days} hari semua percobaan gagal.";
}
