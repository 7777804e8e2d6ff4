namespace HostingFunctions.Domain.Mails;

/// <summary>Why a mail did not arrive, as far as it changes what to do.</summary>
public enum NondeliveryCause
{
    /// <summary>The mailbox's holder asked us for no mail.</summary>
    Unwanted,

    NoSuchAddress,

    /// <summary>The mailbox is closed, or takes nothing.</summary>
    Closed,

    Full,

    TooLarge,

    /// <summary>Nobody answered at the recipient's mail server until the time for trying was over.</summary>
    NotReached,

    /// <summary>The recipient's mail server takes no mail of this kind or from us.</summary>
    NotAllowed,

    Unknown,
}
