namespace HostingFunctions.Domain.Register;

/// <summary>Ties a record to the one row that says when something is due for it.</summary>
/// <param name="Key">Of its own for each row written, so that clearing away an old one can never hit a newer one of the same day.</param>
public sealed record DueMark(DateOnly On, string Key);
