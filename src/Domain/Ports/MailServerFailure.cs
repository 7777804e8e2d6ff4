namespace HostingFunctions.Domain.Ports;

/// <summary>The mail server takes no mails.</summary>
/// <param name="Since">When the first did not leave.</param>
/// <param name="At">When the last did not.</param>
public sealed record MailServerFailure(DateTimeOffset Since, DateTimeOffset At);
