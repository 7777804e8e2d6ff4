namespace HostingFunctions.Domain.Mails;

/// <summary>What a message reports that came to the mailbox for mails that come back. The names are those of a metric.</summary>
public enum ReturnedKind
{
    /// <summary>The mail did not arrive, and no server tries again.</summary>
    Failed,

    /// <summary>It is late, or went on: nothing to do yet.</summary>
    Underway,

    /// <summary>Nothing about a delivery: an answer by a person or a machine.</summary>
    Other,
}
