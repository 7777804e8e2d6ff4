using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>The figures as plots, by the key of the table that each stands beside.</summary>
public static class FigurePlots
{
    public static IReadOnlyList<PlotGroup> Of(ServiceFigures figures, string key) => key switch
    {
        "permohonan" =>
        [
            Count("Masuk", figures, flow => flow.In), Count("Selesai", figures, flow => flow.Finished), Count("Dikembalikan", figures, flow => flow.Returned),
            Count("Dicabut", figures, flow => flow.Withdrawn), Count("Kedaluwarsa", figures, flow => flow.Lapsed),
        ],
        "keputusan" => [.. figures.Steps.Select(step => new PlotGroup(
            step.Step.Title, Whole("ya", step.Yes), Whole("tidak", step.No, 1), Whole($"dari {step.Decided} tepat waktu", step.InTime, 2)))],
        "langkah" => [.. figures.Steps.Select(step => new PlotGroup(
            $"{step.Step.Title}, batas {step.Step.WorkingDays} hari", BarsOf(step.Days, "hari")))],
        "lama" =>
        [
            new("Permohonan baru, di kantor kami", BarsOf(figures.Requests.Ours, "hari")),
            new("Permohonan baru, di pemohon", BarsOf(figures.Requests.Applicants, "hari")),
            new("Perpanjangan, di kantor kami", BarsOf(figures.Renewals.Ours, "hari")),
            new("Perpanjangan, di pemohon", BarsOf(figures.Renewals.Applicants, "hari")),
        ],
        "terlambat" => [.. figures.Steps.Select(step => new PlotGroup(
            step.Step.Title, Whole("di meja pejabat", step.Waiting), Whole("lewat tenggat", step.Overdue, 1)))],
        "perpanjangan" =>
        [
            new("Diajukan", Whole(figures.Period.Name, figures.Renewals.In), Whole(figures.Period.YearBefore.Name, figures.RenewalsBefore.In, 1)),
            new(
                "Disetujui", Whole(figures.Period.Name, figures.Renewals.Finished),
                Whole(figures.Period.YearBefore.Name, figures.RenewalsBefore.Finished, 1)),
        ],
        _ => [.. figures.Incidents.Select(one => new PlotGroup(
            one.Kind.Called(), Whole("dilaporkan", one.Reported), Whole("selesai", one.Done, 1), Whole("belum selesai sekarang", one.Open, 2)))],
    };

    private static PlotGroup Count(string label, ServiceFigures figures, Func<Flow, int> of) =>
        new(label, Whole("permohonan baru", of(figures.Requests)), Whole("perpanjangan", of(figures.Renewals), 1));

    private static PlotBar Whole(string what, int count, int look = 0) => new(count, $"{count} {what}", look);

    private static IReadOnlyList<PlotBar> BarsOf(Spread spread, string unit) => spread.Median is not { } median || spread.P90 is not { } p90
        ? [new(null, $"n = {spread.Count}, terlalu sedikit")]
        : [new(median, $"median {FiguresText.Number(median)} {unit}, n = {spread.Count}"), new(p90, $"p90 {p90} {unit}", 1)];
}
