namespace HostingFunctions.Domain.Register;

/// <summary>Ties a record to the one row that says when something is due for it.</summary>
/// <param name="Key">Unique for each row written, so that clearing away an old row never removes a newer one for the same day.</param>
public sealed record DueMark(DateOnly On, string Key);
