using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Simulates the sweep of a day without sending or writing anything.</summary>
public sealed class RenewalPreview(IHostingRegister register, IEnumerable<IDueWork> work, NoticeLists lists, TimeProvider time)
{
    /// <param name="on">The day of the sweep. If it lies ahead, the days before it count as swept.</param>
    public async Task<IReadOnlyList<PreviewedNotice>> OnAsync(DateOnly on, DateOnly today, CancellationToken cancellation)
    {
        var notices = new List<PreviewedNotice>();
        await foreach (var due in register.ListDueAsync(work.LookUntil(on), cancellation))
        {
            if (await register.FindRecordAsync(due.Id, cancellation) is { } stored && stored.Due == due.Mark)
            {
                var swept = on.AddDays(-1);
                var application = on > today && swept > stored.SettledOn ? stored with { SettledOn = swept } : stored;
                foreach (var planned in work.SelectMany(kind => kind.Plan(application, on)).Concat(lists.Plan(application, on)))
                {
                    notices.Add(await ReadAsync(application, planned, cancellation));
                }
            }
        }

        return notices;
    }

    private async Task<PreviewedNotice> ReadAsync(RegisterRecord application, PlannedNotice planned, CancellationToken cancellation)
    {
        var standing = await register.FindNoticeAsync(application.Id, planned.Year, planned.Stage, planned.To.Email, cancellation);
        var isInDoubt = standing?.IsInDoubtAt(time.GetUtcNow()) == true;
        var state = standing is null || (isInDoubt && planned.IsAwaited) ? "WouldSend" : isInDoubt ? nameof(NoticeState.Uncertain) : standing.State.ToString();
        return new PreviewedNotice(
            application.Number, application.ApplicationName, application.AgencyName, application.ValidUntil, planned.Stage, planned.To.Name,
            planned.To.Email.Value, state);
    }
}
