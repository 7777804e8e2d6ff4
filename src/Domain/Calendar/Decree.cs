namespace HostingFunctions.Domain.Calendar;

/// <summary>By what a year's days off were decided, e.g. the joint decree of three ministers.</summary>
/// <param name="Number">As it names itself.</param>
/// <param name="Date">When it was signed.</param>
public sealed record Decree(string Number, DateOnly Date)
{
    /// <summary><c>SKB Nomor 1205 Tahun 2026 tanggal 15 September 2026</c>.</summary>
    public override string ToString() => $"{Number} tanggal {Tanggal.Short(Date)}";
}
