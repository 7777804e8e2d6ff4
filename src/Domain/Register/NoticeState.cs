namespace HostingFunctions.Domain.Register;

/// <summary>How far a mail got that stands in a ledger.</summary>
public enum NoticeState
{
    /// <summary>Somebody is sending it, or died while doing so.</summary>
    Claimed,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The mail server refuses the mailbox permanently.</summary>
    Refused,

    /// <summary>The mail server did not take it; it is tried again.</summary>
    Waiting,

    /// <summary>Nobody knows whether the mail left; it is never sent again, unless a person waits for it.</summary>
    Uncertain,
}
