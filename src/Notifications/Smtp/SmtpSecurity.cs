namespace HostingFunctions.Notifications.Smtp;

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>Implicit TLS on port 465. On other ports STARTTLS, which may be missing only when there is no login.</summary>
    Auto,

    /// <summary>Unencrypted: for a mail server on the same machine or in development.</summary>
    None,

    /// <summary>STARTTLS; without it no mail is sent.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    ImplicitTls,
}
