namespace HostingFunctions.Domain.Register;

/// <summary>The states of an incident as forms send them and as people read them.</summary>
public static class IncidentStateText
{
    public const string Reported = "Dilaporkan";

    public static string Text(this IncidentState state) => state.ToString();

    public static string Word(this IncidentState state) => state.ToString().ToLowerInvariant();
}
