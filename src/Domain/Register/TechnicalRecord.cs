namespace HostingFunctions.Domain.Register;

/// <summary>Where an application runs, as the PA sub-coordinator recorded it; for officials alone. Each may be empty but the server.</summary>
/// <param name="Server">The machine's name or address.</param>
public sealed record TechnicalRecord(string Server, string Runtime, string Database, string DnsRecord, string BackupPlace);
