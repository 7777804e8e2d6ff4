namespace HostingFunctions.Domain.Ports;

/// <summary>The mail server was unavailable or refused: the mail did not leave, and can be sent again without anybody getting it twice.</summary>
public sealed class MailNotSentException(Exception cause) : IOException($"The mail did not leave: {cause.Message}", cause);
