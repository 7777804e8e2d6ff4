namespace HostingFunctions.Domain.Retention;

/// <summary>Kinds of data and times, as people read them.</summary>
public static class DataKindText
{
    public static string Title(this DataKind kind) => kind switch
    {
        DataKind.HostedApplication => "Layanan hosting yang berakhir, dengan semua permohonannya",
        DataKind.EndedRequest => "Permohonan yang dicabut atau kedaluwarsa",
        DataKind.DeskTrail => "Catatan masuk dan keluar petugas",
        DataKind.FormerOfficial => "Pejabat yang sudah tidak menjabat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no title."),
    };

    /// <summary>From when its time counts.</summary>
    public static string Since(this DataKind kind) => kind switch
    {
        DataKind.HostedApplication => "sejak layanan dihapus, atau sejak masa tenggangnya habis tanpa perpanjangan",
        DataKind.EndedRequest => "sejak permohonan dicabut atau kedaluwarsa",
        DataKind.FormerOfficial => "sejak hari terakhir jabatan terakhirnya",
        _ => "sejak akhir bulannya",
    };

    /// <summary><c>5 tahun</c>, <c>18 bulan</c>.</summary>
    public static string Period(int months) => months % 12 == 0 ? $"{months / 12} tahun" : $"{months} bulan";
}
