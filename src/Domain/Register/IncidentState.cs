namespace HostingFunctions.Domain.Register;

/// <summary>How far an incident is worked. A report that nobody has taken up has none.</summary>
public enum IncidentState
{
    Diterima,
    Ditangani,
    Selesai,
}
