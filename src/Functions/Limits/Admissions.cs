using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Limits;

/// <summary>Where requests of strangers are let in: anybody may file in anybody's name, so what that costs others is limited (SECURITY.md).</summary>
public sealed class Admissions(
    IAllowances allowances, IMailboxes mailboxes, ISubmissionKeys keys, IRequestStore store, Pa17Check form, ClientKey known, Clients clients,
    IOptions<LimitOptions> options, TimeProvider time, ILogger<Admissions> log)
{
    /// <summary>Judges what is known before the body is read.</summary>
    /// <exception cref="BadHttpRequestException">413: a program without a key sends more than it may.</exception>
    /// <exception cref="LimitReachedException">As much was uploaded of late as may be.</exception>
    public async Task<Admission> BeginAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (known.IsShownBy(http) || await clients.FindAsync(http) is not null)
        {
            return OfOfficial();
        }

        var most = MostBytes(http);
        BodyLimit.Set(http, most);

        // Who does not say how much is sent counts as sending the most.
        var limits = new FilingLimits(options.Value, http.ContentLength ?? most);
        if (await allowances.AskAsync([limits.AllBytes], cancellation) is { } after)
        {
            throw new LimitReachedException(after);
        }

        http.Body = new WatchedStream(http.Body, piece =>
        {
            limits.Come(piece.Length);
            return ValueTask.CompletedTask;
        });
        return new Admission(allowances, mailboxes, keys, store, form, limits, time, log);
    }

    /// <summary>For an official at the desk, who is no stranger: only a mailbox that wants no mail is left alone.</summary>
    public Admission OfOfficial() => new(allowances, mailboxes, keys, store, form, null, time, log);

    /// <summary>Takes what an upload into a draft may bring, of what its owner and all may.</summary>
    /// <exception cref="LimitReachedException">As much was uploaded of late as may be.</exception>
    public async Task TakeBytesAsync(HttpRequest http, EmailAddress owner, CancellationToken cancellation)
    {
        var limits = new FilingLimits(options.Value, http.ContentLength ?? UploadLimits.RequestBytes);
        if (http.ContentLength is not < FilingLimits.Negligible && await allowances.TakeAsync(limits.BytesOf(owner), cancellation) is { } after)
        {
            throw new LimitReachedException(after);
        }
    }

    private long MostBytes(HttpRequest http) => Respond.WantsJson(http) && options.Value.KeylessMegabytes is > 0 and var most
        ? Math.Min(most * FilingLimits.Megabyte, UploadLimits.RequestBytes)
        : UploadLimits.RequestBytes;
}
