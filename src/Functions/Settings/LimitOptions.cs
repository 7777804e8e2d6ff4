using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Limits__*</c>: what anybody may cause before a mailbox has proved that it wants it. 0 sets no limit.</summary>
public sealed record LimitOptions
{
    /// <summary>First mails to a mailbox that has confirmed nothing yet, and requests that name it; mails with lost links to any mailbox.</summary>
    public int MailsAnHour { get; init; } = 3;

    /// <inheritdoc cref="MailsAnHour"/>
    public int MailsADay { get; init; } = 10;

    /// <summary>Mails with a link to sign in, to one official.</summary>
    public int SignInsAnHour { get; init; } = 10;

    /// <inheritdoc cref="SignInsAnHour"/>
    public int SignInsADay { get; init; } = 30;

    /// <summary>Requests in one agency's name.</summary>
    public int AgencyAnHour { get; init; } = 20;

    /// <summary>
    /// Requests in all, and mails with lost links. A new mail domain in Azure may send 100 mails an hour, and those of requests under way must leave too.
    /// </summary>
    public int AllAnHour { get; init; } = 60;

    /// <summary>What is uploaded with requests that name one address.</summary>
    public int MegabytesAnHour { get; init; } = 300;

    /// <summary>What is uploaded with all requests.</summary>
    public int AllMegabytesAnHour { get; init; } = 2048;

    /// <summary>The largest request that a program may file without a key.</summary>
    public int KeylessMegabytes { get; init; } = 5;

    /// <summary>The keys of programs that file without these limits, separated by spaces.</summary>
    public string ClientKeys { get; init; } = "";

    /// <summary>How long a mailbox is left alone whose holder reported a request as not theirs.</summary>
    public int QuietDays { get; init; } = 30;

    /// <summary>Whether every number is one that can be meant.</summary>
    public bool AreSensible =>
        new[] { MailsAnHour, MailsADay, SignInsAnHour, SignInsADay, AgencyAnHour, AllAnHour, MegabytesAnHour, AllMegabytesAnHour, KeylessMegabytes }
            .All(limit => limit >= 0);

    /// <summary>First mails to a mailbox.</summary>
    public IReadOnlyList<Allowance> MailsTo(EmailAddress mailbox) => OfMailbox($"mail {mailbox}");

    /// <summary>Requests that name a mailbox.</summary>
    public IReadOnlyList<Allowance> RequestsOf(EmailAddress mailbox) => OfMailbox($"request {mailbox}");

    /// <summary>Drafts begun for a mailbox, whose link goes there whoever asks.</summary>
    public IReadOnlyList<Allowance> DraftsOf(EmailAddress mailbox) => [.. OfMailbox($"draft {mailbox}"), new("drafts", AllAnHour, TimeSpan.FromHours(1))];

    /// <summary>Mails to a mailbox with the links that its holder lost, and those in all.</summary>
    public IReadOnlyList<Allowance> LostLinksOf(EmailAddress mailbox) =>
        [.. OfMailbox($"links {mailbox}"), new("links", AllAnHour, TimeSpan.FromHours(1))];

    /// <summary>Mails to a mailbox with a link to what is stored about its holder, and those in all.</summary>
    public IReadOnlyList<Allowance> DataOf(EmailAddress mailbox) => [.. OfMailbox($"data {mailbox}"), new("data", AllAnHour, TimeSpan.FromHours(1))];

    /// <summary>
    /// Mails to a mailbox with a link to sign in. There is no limit for all: they go to officials only, and with one a stranger could keep everybody from
    /// the desk.
    /// </summary>
    public IReadOnlyList<Allowance> SignInsOf(EmailAddress mailbox) => Of($"sign-in {mailbox}", SignInsAnHour, SignInsADay);

    private IReadOnlyList<Allowance> OfMailbox(string what) => Of(what, MailsAnHour, MailsADay);

    private static IReadOnlyList<Allowance> Of(string what, int anHour, int aDay) =>
        [new(what, anHour, TimeSpan.FromHours(1)), new(what, aDay, TimeSpan.FromDays(1))];
}
