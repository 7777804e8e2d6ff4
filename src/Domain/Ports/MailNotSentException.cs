namespace HostingFunctions.Domain.Ports;

/// <summary>The mail server was away or said no: the mail did not leave, and may be sent again without anybody getting it twice.</summary>
public sealed class MailNotSentException(Exception cause) : IOException($"The mail did not leave: {cause.Message}", cause);
