namespace HostingFunctions.Domain.Ports;

/// <summary>The way mails leave.</summary>
public interface IMailer
{
    /// <summary>Hands a mail to the mail server. Returns once the server took it; a transport failure throws, and the activity's retry policy handles it.</summary>
    Task SendAsync(Mail mail, CancellationToken cancellation);
}
