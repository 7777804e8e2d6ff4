using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>Mails that an official gets at most once a day. That it was sent is counted in storage before it leaves, so that no run sends it twice.</summary>
public sealed class DailyMails(IAllowances allowances, IMailer mailer, ILogger<DailyMails> log)
{
    /// <summary>Whether the official did not get it on that day.</summary>
    /// <param name="what">What the mail is, e.g. <c>dropped-mails</c>.</param>
    public async Task<bool> IsDueAsync(string what, Official official, DateOnly day, CancellationToken cancellation) =>
        await allowances.AskAsync(Once(what, official, day), cancellation) is null;

    /// <returns>Whether the official has it now.</returns>
    /// <inheritdoc cref="IsDueAsync"/>
    public async Task<bool> SendAsync(string what, Official official, DateOnly day, Mail mail, CancellationToken cancellation)
    {
        var once = Once(what, official, day);
        if (await allowances.TakeAsync(once, cancellation) is not null)
        {
            return false;
        }

        try
        {
            var refused = await mailer.SendAsync(mail, CancellationToken.None);
            return refused.Count == 0;
        }
        catch (IOException e)
        {
            log.DailyMailNotSent(e, mail.Announces);
            if (e is MailNotSentException)
            {
                await allowances.ReturnAsync(once, CancellationToken.None);
            }

            return false;
        }
    }

    private static IReadOnlyList<Allowance> Once(string what, Official official, DateOnly day) =>
        [new Allowance($"{what}\n{day:yyyy-MM-dd}\n{official.Email}", 1, TimeSpan.FromDays(2))];
}
