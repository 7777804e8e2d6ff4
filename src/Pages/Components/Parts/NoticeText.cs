using HostingFunctions.Domain.Calendar;
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
