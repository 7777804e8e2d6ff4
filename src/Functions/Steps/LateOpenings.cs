using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;

namespace HostingFunctions.Steps;

/// <summary>
/// Measures steps that do not reach their official, because nobody holds the role or no mail leaves: they wait and fall due like others, and are noted for the
/// Kepala Bidang's list.
/// </summary>
public sealed class LateOpenings(WorkingCalendar calendar, IAllowances allowances, IOverdueSteps overdue, HostingMetrics metrics)
{
    /// <summary>Measures the step once a working day, from the day after the request came to it, however often opening is tried.</summary>
    public async Task MeasureAsync(HostingRequest request, DateTimeOffset now, CancellationToken cancellation)
    {
        var (step, since, today) = (request.Step!, Wib.DateOf(request.Since), Wib.DateOf(now));
        var age = calendar.CountAfter(since, today);
        var once = new Allowance($"opening {request.Id} {request.Round} {today:O}", 1, TimeSpan.FromDays(1));
        if (age > 0 && calendar.IsWorkingDay(today) && await allowances.TakeAsync([once], cancellation) is null)
        {
            var isOverdue = today > (request.Assigned?.Due ?? calendar.Due(since, step.WorkingDays)).Date;
            metrics.Waits(step.Key, age, isOverdue);
            if (isOverdue)
            {
                await overdue.AddAsync(new OverdueStep(request.Id, request.Round!), cancellation);
            }
        }
    }
}
