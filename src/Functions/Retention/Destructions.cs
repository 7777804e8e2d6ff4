using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Notices;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Retention;

/// <summary>
/// On the first working day of a month lists what is due and tells those who may confirm it; once two persons have, destroys it and keeps the record. A list
/// that is confirmed is a promise: whatever way a process ends, the sweep goes on. Each item is safe to repeat, and counted before the first of it goes.
/// </summary>
public sealed class Destructions(
    IDestructions store, IRetention retention, IErasure erasure, IRequestStore requests, IHostingRegister register, IDeskTrail trail,
    TableListing<ListedRequest> requestList, TableListing<ListedApplication> applicationList, ListWriter lists, DestructionMails mails,
    FormerOfficials officials, FiguresClosing closing, WorkingCalendar calendar, TimeProvider time, ILogger<Destructions> log) : ISwept
{
    /// <summary>How long a person waits for the answer to the button.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How long a sweep works on it; others wait for the sweep.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    public async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            await LookAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What else is swept must not suffer.
            log.DestructionDelayed(e);
        }
    }

    /// <summary>Tells the trail who just confirmed it and, if that was the second person, begins. What there is no time for, the sweep does.</summary>
    /// <param name="list">As it was stored with that.</param>
    public async Task BeginAsync(Destruction list)
    {
        try
        {
            if (await ToldAsync(list, CancellationToken.None) is { IsConfirmed: true } told)
            {
                await RunAsync(told, Patience, CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            log.DestructionDelayed(e);
        }
    }

    /// <summary>What the destruction of an item would touch as things stand, after those before it on the list: the dry run.</summary>
    public async Task<IReadOnlyList<Trace>> TracesOfAsync(Destruction list, DueItem item, CancellationToken cancellation)
    {
        var (rules, due) = (await retention.FindAsync(cancellation), await DueAsync([], cancellation));
        var before = list.Items.TakeWhile(other => other != item).Select(other => other.Id).OfType<RequestId>();
        return await TracesOfAsync(item, due, before.Where(id => due.HoldOn(id, rules) is null).SelectMany(due.With), cancellation);
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var (now, month) = (time.GetUtcNow(), new DateOnly(Today.Year, Today.Month, 1));
        var last = await store.FindAsync(cancellation);
        if (last is { IsConfirmed: true, EndedAt: null })
        {
            if (!last.IsUnderWayAt(now) && await store.StoreAsync(last with { SeenAt = now }, cancellation) is { } begun
                && await ToldAsync(begun, cancellation) is { } told)
            {
                await RunAsync(told, Longest, cancellation);
            }

            return;
        }

        if (last is not null)
        {
            if (await ToldAsync(last, cancellation) is not { } told)
            {
                return;
            }

            last = told;
        }

        if ((last is null || last.Month < month) && Today >= calendar.OnOrAfter(month))
        {
            var (schedule, months) = ((await retention.FindAsync(cancellation)).InForce, await trail.ListMonthsAsync(Today, cancellation));
            var due = (await DueAsync(months, cancellation)).On(Today, schedule);
            last = await store.StoreAsync(Destruction.Of(month, due, now) with { RowVersion = last?.RowVersion }, cancellation);
        }

        if (last is { IsWaiting: true, IsTold: false } && await mails.SendAsync(last, cancellation))
        {
            await store.StoreAsync(last with { IsTold = true }, cancellation);
        }
    }

    /// <returns>Once the trail says who confirmed it; null when somebody else changed it meanwhile.</returns>
    private async Task<Destruction?> ToldAsync(Destruction list, CancellationToken cancellation)
    {
        await trail.AddAsync(list.Untold, cancellation);
        return list.Untold.Count == 0 ? list : await store.StoreAsync(list with { Untold = [] }, cancellation);
    }

    private async Task RunAsync(Destruction list, TimeSpan within, CancellationToken cancellation)
    {
        await closing.CloseAsync(cancellation);
        var until = time.GetUtcNow() + within;
        foreach (var item in list.Items.Where(item => item.State == ItemState.Listed).ToList())
        {
            if (time.GetUtcNow() >= until)
            {
                await store.StoreAsync(list with { SeenAt = null }, cancellation);
                return;
            }

            // Null: somebody took this process for dead and goes on with it.
            if (await SettleAsync(list, item, cancellation) is not { } settled)
            {
                return;
            }

            list = settled;
        }

        await requestList.ForgetAsync(cancellation);
        await applicationList.ForgetAsync(cancellation);
        var record = list.Ended(time.GetUtcNow());
        await store.FileAsync(record, cancellation);
        await store.StoreAsync(record, cancellation);
        log.Destroyed(record.Items.Count(item => item.State == ItemState.Destroyed));
    }

    private async Task<Destruction?> SettleAsync(Destruction list, DueItem item, CancellationToken cancellation)
    {
        // One that was begun is ended, whatever anybody says meanwhile: half of it is gone.
        var due = await DueAsync([], cancellation);
        if (item.Tally.Count == 0 && await HindranceOfAsync(item, due, cancellation) is { } hindrance)
        {
            return await StoreAsync(list, item with { State = hindrance }, cancellation);
        }

        var traces = await TracesOfAsync(item, due, [], cancellation);
        if (item.Tally.Count == 0)
        {
            item = item with { Tally = Tally.Of(traces) };
            if (await StoreAsync(list, item, cancellation) is not { } counted)
            {
                return null;
            }

            list = counted;
        }

        await DestroyAsync(list, item, due, traces, cancellation);
        return await StoreAsync(list, item with { State = ItemState.Destroyed }, cancellation);
    }

    private async Task DestroyAsync(Destruction list, DueItem item, DueData due, IReadOnlyList<Trace> traces, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (item.Kind == DataKind.DeskTrail)
        {
            await trail.EraseAsync(MonthOf(item), RetentionTrail.Erased(list, now), cancellation);
            return;
        }

        await erasure.RemoveAsync(traces, cancellation);
        if (item.Id is not { } id)
        {
            await officials.ForgetAsync(due.LeftAs(item), list, cancellation);
            return;
        }

        foreach (var one in due.With(id))
        {
            await requests.EraseTrailAsync(one, RetentionTrail.Erased(list, 0, now), cancellation);
            if (!await lists.WriteAsync(one))
            {
                throw new InvalidOperationException("The line of a destroyed request is still to be removed.");
            }
        }

        await register.EraseHistoryAsync(id, RetentionTrail.Erased(list, now), cancellation);
        await lists.RequireApplicationAsync(id);
    }

    private Task<IReadOnlyList<Trace>> TracesOfAsync(DueItem item, DueData due, IEnumerable<RequestId> gone, CancellationToken cancellation) =>
        item.Id is { } id ? erasure.FindAsync(due.With(id), gone, cancellation)
        : item.Kind == DataKind.DeskTrail ? trail.TracesOfAsync(MonthOf(item), cancellation)
        : erasure.FindAsync(due.LeftAs(item), cancellation);

    /// <summary>Null when it is to go now.</summary>
    private async Task<ItemState?> HindranceOfAsync(DueItem item, DueData due, CancellationToken cancellation)
    {
        var rules = await retention.FindAsync(cancellation);
        var isDue = item.Kind == DataKind.DeskTrail
            ? rules.InForce.DueOn(item.Kind, item.Ended) <= Today
            : due.On(Today, rules.InForce).Any(other => other.Key == item.Key && other.Kind == item.Kind);
        return item.Id is { } id && due.HoldOn(id, rules) is not null ? ItemState.Held : isDue ? null : ItemState.NotDue;
    }

    private async Task<DueData> DueAsync(IReadOnlyList<DateOnly> months, CancellationToken cancellation) =>
        new(await applicationList.ReadAsync(cancellation), await requestList.ReadAsync(cancellation), months)
        {
            Left = await officials.LeftAsync(Today, cancellation),
        };

    private Task<Destruction?> StoreAsync(Destruction list, DueItem item, CancellationToken cancellation) =>
        store.StoreAsync(list.With(item) with { SeenAt = time.GetUtcNow() }, cancellation);

    private static DateOnly MonthOf(DueItem item) => DateOnly.ParseExact(item.Key, "yyyy-MM", CultureInfo.InvariantCulture);
}
