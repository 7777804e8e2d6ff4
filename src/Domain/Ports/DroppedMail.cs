namespace HostingFunctions.Domain.Ports;

/// <summary>A mail that a mailbox refused for good, so that nobody sends it again.</summary>
/// <param name="Announces">See <see cref="Mail.Announces"/>.</param>
/// <param name="Subject">What it was about, with the number of the request or hosted application.</param>
public sealed record DroppedMail(string Announces, Recipient To, string Subject, DateTimeOffset At);
