using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Pages.Messages;

/// <summary>What is said of how far a program has been told.</summary>
public static class WebhookMessages
{
    /// <param name="waiting">How many events it is still to be told.</param>
    public static string Standing(WebhookState state, long waiting, DateTimeOffset now) => state switch
    {
        { Stop: { } stop } => $"Berhenti sejak {Tanggal.Moment(state.StoppedAt!.Value)}. {WhyStopped(stop, state.Why)}",
        { FailingSince: { } since } =>
            $"Belum berhasil sejak {Tanggal.Moment(since)}, sudah {state.Failures} kali dicoba. Terakhir: {state.Why}. {NextTry(state, now)}",
        _ when waiting > 0 => $"Berjalan. {waiting} peristiwa menunggu dikirim.",
        _ => "Berjalan. Semua peristiwa sudah diterima.",
    };

    /// <summary>After events are to be told once more.</summary>
    public static string Again(long events, bool isStopped) =>
        (events > 0 ? $"{events} peristiwa dikirim ulang, mulai dari yang paling lama." : "Peristiwa itu memang belum diterima dan masih menunggu giliran.")
        + (isStopped ? " Pengiriman sedang berhenti; lanjutkan supaya terkirim." : "");

    private static string WhyStopped(WebhookStop stop, string? why) => stop switch
    {
        WebhookStop.ByHand => "Dihentikan pengelola sistem.",
        WebhookStop.Gone => "Penerimanya menjawab bahwa alamat ini tidak dipakai lagi (410).",
        _ => $"Selama {WebhookState.Patience.Days} hari tidak berhasil. Terakhir: {why}.",
    };

    private static string NextTry(WebhookState state, DateTimeOffset now) =>
        state.NextAt > now ? $"Dicoba lagi {Tanggal.Moment(state.NextAt.Value)}." : "Segera dicoba lagi.";
}
