using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Figures;

/// <summary>Disturbances of one kind in a period.</summary>
/// <param name="Done">Brought to <c>Selesai</c> in the period, whenever they were reported.</param>
/// <param name="Minutes">
/// From the minute of the report to that of <c>Selesai</c>, of those done: day and night (ours), since whoever waits does not count working days.
/// </param>
/// <param name="Open">Neither done nor of a deleted application, now, whatever the period.</param>
public sealed record IncidentFigures(IncidentKind Kind, int Reported, int Done, Spread Minutes, int Open)
{
    internal static IncidentFigures Of(IncidentKind kind, IEnumerable<ListedApplication> applications, Period period)
    {
        var (reported, open) = (0, 0);
        var minutes = new List<int>();
        foreach (var line in applications)
        {
            foreach (var incident in line.Incidents)
            {
                if (incident.Kind != kind)
                {
                    continue;
                }

                reported += period.Has(Wib.DateOf(incident.At)) ? 1 : 0;
                open += incident.DoneAt is null && line.DeletedAt is null ? 1 : 0;
                if (incident.DoneAt is { } done && period.Has(Wib.DateOf(done)))
                {
                    minutes.Add((int)((done.UtcTicks / TimeSpan.TicksPerMinute) - (incident.At.UtcTicks / TimeSpan.TicksPerMinute)));
                }
            }
        }

        return new IncidentFigures(kind, reported, minutes.Count, Spread.Of(minutes), open);
    }
}
