using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Renewals;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>The way every form of a hosted application goes, as <see cref="LinkedForm"/> goes for a request: GET only shows, POST is stored once and tells the true state.</summary>
public sealed class HostingForm(
    HostingLinks links, StaleHostingLinks stale, Respond respond, DigitCheck digits, IHostingRegister register, IOfficials officials, ActMails mails, TimeProvider time)
{
    private const int MostRaces = 10;
    private static readonly Dictionary<string, string> NothingTyped = [];

    /// <param name="actFor">The act, which may depend on what the link opens.</param>
    public async Task<IResult> ShowAsync<TForm>(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<OpenedHostingLink, HostingAct<TForm>> actFor, CancellationToken cancellation)
        where TForm : class
    {
        var opened = await OpenAsync(token, purposes, cancellation);
        if (opened is null || !opened.IsLive)
        {
            return await stale.ShowAsync(http, opened);
        }

        var act = actFor(opened);
        return act.Hindrance(opened) is { } hindrance
            ? await respond.TellAsync(http, StatusCodes.Status403Forbidden, hindrance)
            : await respond.PageAsync(act.Page(opened, NothingTyped, []));
    }

    /// <inheritdoc cref="ShowAsync"/>
    public async Task<IResult> ActAsync<TForm>(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<OpenedHostingLink, HostingAct<TForm>> actFor, CancellationToken cancellation)
        where TForm : class
    {
        var opened = await OpenAsync(token, purposes, cancellation);
        if (opened is null || !opened.IsLive)
        {
            return await stale.ShowAsync(http, opened);
        }

        var act = actFor(opened);
        var typed = await TypedForm.ReadAsync(http, cancellation);
        for (var race = 0; race < MostRaces; race++)
        {
            if (opened is null || !opened.IsLive)
            {
                return await stale.ShowAsync(http, opened);
            }

            if (act.Hindrance(opened) is { } hindrance)
            {
                return await respond.TellAsync(http, StatusCodes.Status403Forbidden, hindrance);
            }

            var form = act.Check(opened, typed);
            var errors = await digits.CheckAsync(form.Errors, opened, typed.GetValueOrDefault(DigitCheck.Field), cancellation);
            if (errors.Count > 0)
            {
                var now = await OpenAsync(token, purposes, cancellation);
                return now is { IsLive: true } ? await respond.RefuseAsync(http, act.Page(now, typed, errors), errors) : await stale.ShowAsync(http, now);
            }

            if (await StoreAsync(act.Change(opened, form.Value!), opened.Link))
            {
                await mails.SendAsync(opened.Hosting.Id);
                return await act.Done(opened, form.Value!);
            }

            opened = await OpenAsync(token, purposes, cancellation);
        }

        throw new InvalidOperationException("Too many others changed the hosted application at once.");
    }

    /// <summary>From here the act is under way: a browser that goes away does not stop it half done.</summary>
    private async Task<bool> StoreAsync(HostingChange? change, Link link)
    {
        var outcome = change is null ? StoreOutcome.Stored : await register.AppendAsync(change with { TouchedLink = link }, CancellationToken.None);

        // Only a report has a key that may be there already: the same was reported before.
        return outcome == StoreOutcome.Stored || (outcome == StoreOutcome.AlreadyExists && change!.NewIncident is not null);
    }

    private async Task<OpenedHostingLink?> OpenAsync(string token, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation) =>
        await links.OpenAsync(token, purposes, cancellation) is not { } opened ? null : opened.Link.Purpose switch
        {
            LinkPurpose.Deletion => OfHolder(opened, Role.SubKoordinatorPa),
            LinkPurpose.DeletionConsent => OfHolder(opened, Role.KepalaBidang),

            // These forms stand open as long as the application does, also to a link whose renewal is filed.
            LinkPurpose.Renew => opened with { Standing = opened.Hosting.StandingOf(opened.Link with { Purpose = LinkPurpose.Incident }, time.GetUtcNow()) },
            _ => opened,
        };

    private OpenedHostingLink OfHolder(OpenedHostingLink opened, Role role)
    {
        var official = officials.Roster.Holder(role, Wib.DateOf(time.GetUtcNow()), opened.Link.Holder);
        return opened with { Official = official, Standing = opened.IsLive && official is null ? LinkStanding.Reassigned : opened.Standing };
    }
}
