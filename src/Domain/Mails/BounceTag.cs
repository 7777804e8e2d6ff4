using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Mails;

/// <summary>What the address that a mail's bounces go to says of the mail: whose ledger it stands in, and a print of its row there. No person.</summary>
/// <param name="Id">Null for a mail in no ledger; then the print is its recipient's.</param>
/// <param name="Print">Eight hexadecimal digits, enough to tell apart the rows of one ledger.</param>
public sealed record BounceTag(RequestId? Id, string Print)
{
    public static BounceTag Of(Mail mail) => mail.Ledger is { } key ? Of(key) : new BounceTag(null, PrintOf(mail.To[0].Email));

    public static BounceTag Of(LedgerKey key) => new(key.Id, PrintOf(key.Row));

    public bool IsOf(LedgerKey key) => key.Id == Id && PrintOf(key.Row) == Print;

    /// <summary>Whether it is of a mail in no ledger to this address.</summary>
    public bool IsOf(EmailAddress recipient) => Id is null && PrintOf(recipient) == Print;

    private static string PrintOf(EmailAddress recipient) => PrintOf(recipient.Value);

    private static string PrintOf(string text) => Sha256Hash.Of(text).ToString()[..8];
}
