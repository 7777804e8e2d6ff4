using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Figures;

/// <summary>The figures as tables: the page, the sheets and the monthly mail are made from these. An empty cell is a median that is not told.</summary>
public static class FigureTables
{
    private const string First = "Permohonan baru";
    private const string Renewal = "Perpanjangan";

    public static IReadOnlyList<SheetTable> All(ServiceFigures figures) =>
        [Requests(figures), Decisions(figures), StepTimes(figures), Times(figures), Waiting(figures), Renewals(figures), Incidents(figures)];

    public static SheetTable Requests(ServiceFigures figures) => new(
        "permohonan", "Permohonan", ["Jenis", "Masuk", "Selesai", "Dikembalikan", "Dicabut", "Kedaluwarsa"],
        [RowOf(First, figures.Requests), RowOf(Renewal, figures.Renewals)]);

    public static SheetTable Decisions(ServiceFigures figures) => new(
        "keputusan", "Keputusan", ["Langkah", "Diputuskan", "Ya", "Tidak", "Tepat waktu", "Tepat waktu (%)"],
        [.. figures.Steps.Select(IReadOnlyList<ListCell> (step) =>
            [step.Step.Title, step.Decided, step.Yes, step.No, step.InTime, Percent(step.InTime, step.Decided)])]);

    public static SheetTable StepTimes(ServiceFigures figures) => new(
        "langkah", "Hari kerja tiap langkah", ["Langkah", "Batas SOP", "n", "Median", "p90"],
        [.. figures.Steps.Select(IReadOnlyList<ListCell> (step) =>
            [step.Step.Title, step.Step.WorkingDays, step.Days.Count, step.Days.Median, (decimal?)step.Days.P90])]);

    public static SheetTable Times(ServiceFigures figures) => new(
        "lama", "Hari kerja seluruhnya", ["Jenis dan pihak", "n", "Median", "p90"],
        [.. new[] { (First, figures.Requests), (Renewal, figures.Renewals) }.SelectMany(IEnumerable<IReadOnlyList<ListCell>> (kind) =>
        [
            RowOf($"{kind.Item1}: di kantor kami", kind.Item2.Ours),
            RowOf($"{kind.Item1}: di pemohon", kind.Item2.Applicants),
            RowOf($"{kind.Item1}: seluruhnya", kind.Item2.Whole),
        ])]);

    public static SheetTable Waiting(ServiceFigures figures) => new(
        "terlambat", "Terlambat sekarang", ["Langkah", "Di meja pejabat", "Lewat tenggat"],
        [.. figures.Steps.Select(IReadOnlyList<ListCell> (step) => [step.Step.Title, step.Waiting, step.Overdue])]);

    public static SheetTable Renewals(ServiceFigures figures) => new(
        "perpanjangan", "Perpanjangan dan tahun lalu",
        ["Masa", "Diajukan", "Disetujui", "Layanan habis masanya", "Sudah diperpanjang", "Sudah (%)", "Sampai"],
        [
            RowOf(figures.Period.Name, figures.Renewals, figures.Season),
            RowOf(figures.Period.YearBefore.Name, figures.RenewalsBefore, figures.SeasonBefore),
        ]);

    public static SheetTable Incidents(ServiceFigures figures) => new(
        "gangguan", "Gangguan", ["Jenis gangguan", "Dilaporkan", "Selesai", "Median (jam)", "p90 (jam)", "Belum selesai sekarang"],
        [.. figures.Incidents.Select(IReadOnlyList<ListCell> (one) =>
            [one.Kind.Called(), one.Reported, one.Done, Hours(one.Minutes.Median), Hours(one.Minutes.P90), one.Open])]);

    /// <summary>To one decimal.</summary>
    public static decimal? Hours(decimal? minutes) => minutes is { } some ? Math.Round(some / 60, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>Null of nothing.</summary>
    public static decimal? Percent(int part, int whole) => whole == 0 ? null : Math.Round(100m * part / whole, MidpointRounding.AwayFromZero);

    private static IReadOnlyList<ListCell> RowOf(string name, Flow flow) => [name, flow.In, flow.Finished, flow.Returned, flow.Withdrawn, flow.Lapsed];

    private static IReadOnlyList<ListCell> RowOf(string name, Spread spread) => [name, spread.Count, spread.Median, (decimal?)spread.P90];

    private static IReadOnlyList<ListCell> RowOf(string name, Flow flow, RenewalSeason season) =>
        [name, flow.In, flow.Finished, season.Ending, season.Renewed, Percent(season.Renewed, season.Ending), Tanggal.BriefWithYear(season.By)];
}
