using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>A row of the ledger as people read it.</summary>
public static class NoticeText
{
    public static string Of(NoticeState state) => state switch
    {
        NoticeState.Claimed => "sedang dikirim",
        NoticeState.Sent => "terkirim",
        NoticeState.Waiting => "belum terkirim, dicoba lagi",
        NoticeState.Refused => "ditolak kotak email",
        _ => "tidak pasti sampai",
    };

    /// <summary>What became of a mail, for people outside: why it did not arrive may be between us and the mailbox's holder.</summary>
    /// <param name="at">Since when it is in its state.</param>
    public static string Of(NoticeState state, DateTimeOffset at, Nondelivery? undelivered) =>
        $"{Of(state)} {Tanggal.Moment(at)}{(undelivered is { } why && state != NoticeState.Refused ? $", lalu kembali {Tanggal.Moment(why.At)}" : "")}";

    /// <summary>What became of a mail, with the reason why it did not arrive.</summary>
    /// <param name="at">Since when it is in its state.</param>
    public static string Fate(NoticeState state, DateTimeOffset at, Nondelivery? undelivered) => (state, undelivered) switch
    {
        (NoticeState.Refused, { Cause: NondeliveryCause.Unwanted }) => $"tidak dikirim {Tanggal.Moment(at)}: {NondeliveryCause.Unwanted.Text()}",
        (NoticeState.Refused, { } why) => $"{Of(state)} {Tanggal.Moment(at)}: {why.Reason()}",
        (_, { } why) => $"{Of(state)} {Tanggal.Moment(at)}, lalu kembali {Tanggal.Moment(why.At)}: {why.Reason()}",
        _ => $"{Of(state)} {Tanggal.Moment(at)}",
    };

    /// <summary>The stage of a notice by its day; any other stage by its subject.</summary>
    public static string Of(string stage) => RenewalStage.TryParse(stage) is { } day ? $"pemberitahuan {DayOf(day)}" : stage.Split('-')[0] switch
    {
        "deletion" => "penghapusan",
        "head" => "konfirmasi email Kepala OPD",
        "manager" => "pergantian pengelola",
        "duties" => "pengingat tugas",
        "incident" => "laporan gangguan",
        "imported" => "permintaan melengkapi PA-17",
        "address" => "kabar perbaikan alamat",
        "unreachable" => "kabar bahwa pengelola tidak dapat dihubungi",
        _ => "kabar lain",
    };

    private static string DayOf(RenewalStage stage) => Tanggal.Short(stage.DateIn(2001))
        .Replace(" 2001", "", StringComparison.Ordinal)
        .Replace(" 2002", "", StringComparison.Ordinal);
}
