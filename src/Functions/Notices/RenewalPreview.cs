using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Plays the sweep of a day without sending or writing anything.</summary>
public sealed class RenewalPreview(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time)
{
    /// <param name="on">The day of the sweep. When it lies ahead, the days before it are taken as swept.</param>
    public async Task<IReadOnlyList<PreviewedNotice>> OnAsync(DateOnly on, DateOnly today, CancellationToken cancellation)
    {
        var notices = new List<PreviewedNotice>();
        await foreach (var due in register.ListDueAsync(work.LookUntil(on), cancellation))
        {
            if (await register.FindRecordAsync(due.Id, cancellation) is { } stored && stored.Due == due.Mark)
            {
                var swept = on.AddDays(-1);
                var hosting = on > today && swept > stored.SettledOn ? stored with { SettledOn = swept } : stored;
                foreach (var planned in work.SelectMany(kind => kind.Plan(hosting, on)))
                {
                    notices.Add(await ReadAsync(hosting, planned, cancellation));
                }
            }
        }

        return notices;
    }

    private async Task<PreviewedNotice> ReadAsync(HostingRecord hosting, PlannedNotice planned, CancellationToken cancellation)
    {
        var standing = await register.FindNoticeAsync(hosting.Id, planned.Year, planned.Stage, planned.To.Email, cancellation);
        var state = standing is null ? "WouldSend" : standing.IsAbandonedAt(time.GetUtcNow()) ? nameof(NoticeState.Uncertain) : standing.State.ToString();
        return new PreviewedNotice(hosting.Number, hosting.ApplicationName, hosting.AgencyName, hosting.ValidUntil, planned.Stage, planned.To.Name, planned.To.Email.Value, state);
    }
}
