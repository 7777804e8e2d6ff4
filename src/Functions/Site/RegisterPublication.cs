using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Site;

/// <summary>Makes the register for everybody from the desk's lists: once an hour, if it is switched on.</summary>
public sealed class RegisterPublication(
    IListing<ListedRequest> requests, IListing<ListedApplication> applications, IPublishedRegister published, WorkingCalendar calendar,
    IOptions<SiteOptions> site, TimeProvider time, ILogger<RegisterPublication> log) : ISwept
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    private DateTimeOffset madeAt = DateTimeOffset.MinValue;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (!site.Value.PublicRegister || now - madeAt < Interval)
        {
            return;
        }

        try
        {
            var register = PublicRegister.Of(
                await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), calendar, Wib.DateOf(now));
            await published.PutAsync(register, cancellation);
            madeAt = now;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What else is swept must not suffer.
            log.RegisterNotPublished(e);
        }
    }
}
