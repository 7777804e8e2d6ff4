using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Desk;

/// <summary>Disturbances of one kind in a period, as JSON for programs.</summary>
internal sealed record IncidentFiguresJson(string Kind, int Reported, int Done, Spread Minutes, int Open)
{
    public static IncidentFiguresJson Of(IncidentFigures one) => new(one.Kind.ToString(), one.Reported, one.Done, one.Minutes, one.Open);
}
