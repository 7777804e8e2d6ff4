namespace HostingFunctions.Domain.Mails;

/// <summary>That a mail did not arrive, and why, as a mail server put it.</summary>
/// <param name="Code">
/// The enhanced status code (RFC 3463), e.g. <c>5.1.1</c>, or the reply code of SMTP where a server gives no other; empty when the mailbox's holder asked for
/// no mail. Never a server's words.
/// </param>
public sealed record Nondelivery(DateTimeOffset At, string Code)
{
    public NondeliveryCause Cause => CauseOf(Code);

    /// <summary>By subject and detail of the enhanced code (RFC 3463, 3); without one by the reply (RFC 5321, 4.2.3; RFC 7504).</summary>
    public static NondeliveryCause CauseOf(string code) => code.Split('.') switch
    {
        [""] => NondeliveryCause.Unwanted,
        ["550" or "551" or "553" or "521" or "556"] or [_, "1", not ("7" or "8")] => NondeliveryCause.NoSuchAddress,
        ["552"] or [_, "2", "2"] => NondeliveryCause.Full,
        [_, "2" or "3", "3" or "4"] => NondeliveryCause.TooLarge,
        [_, "2", _] => NondeliveryCause.Closed,
        [_, "4", _] => NondeliveryCause.NotReached,
        [_, "1" or "7", _] => NondeliveryCause.NotAllowed,
        _ => NondeliveryCause.Unknown,
    };
}
