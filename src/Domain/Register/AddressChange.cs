namespace HostingFunctions.Domain.Register;

/// <summary>An application's address that was corrected by hand.</summary>
/// <param name="Key">The number of the correction: tells its mail from those of others.</param>
/// <param name="Former">The address before.</param>
/// <param name="By">Name and office of who corrected it.</param>
public sealed record AddressChange(int Key, string Former, string By, string Reason, DateTimeOffset At);
