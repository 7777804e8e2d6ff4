using MailKit.Security;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>What a setting means for a connection.</summary>
internal static class SocketSecurity
{
    /// <param name="isSecured">Whether the port is the one for TLS from the first byte.</param>
    /// <param name="hasLogin">Whether a password is sent.</param>
    public static SecureSocketOptions ForSocket(this SmtpSecurity security, bool isSecured, bool hasLogin) => security switch
    {
        SmtpSecurity.None => SecureSocketOptions.None,
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.ImplicitTls => SecureSocketOptions.SslOnConnect,
        _ when isSecured => SecureSocketOptions.SslOnConnect,
        _ when hasLogin => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.StartTlsWhenAvailable,
    };
}
