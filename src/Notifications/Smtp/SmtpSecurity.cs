namespace HostingFunctions.Notifications.Smtp;

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>Implicit TLS on port 465; elsewhere STARTTLS, which may be missing only when there is no login.</summary>
    Auto,

    /// <summary>In the clear: a mail server on the same machine or in development.</summary>
    None,

    /// <summary>STARTTLS or no mail.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    ImplicitTls,
}
