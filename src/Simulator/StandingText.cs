using System.Globalization;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator;

/// <summary>An application's standing, in the words of the service's pages.</summary>
public static class StandingText
{
    public static string InShort(ApplicationCase of, DateOnly today) => of.Record?.StatusOn(today).Text() ?? of.Request?.Status() ?? "";

    /// <summary>Empty before the request is filed.</summary>
    public static string Of(ApplicationCase of, DateOnly today) => of.Record is not { } record ? InShort(of, today) : string.Create(
        CultureInfo.InvariantCulture,
        $"{InShort(of, today)}, {TermOf(record)}{(record.PendingRenewal is null ? "" : $"; perpanjangan: {of.Request!.Status()}")}");

    private static string TermOf(RegisterRecord record) => string.Create(
        CultureInfo.InvariantCulture, $"berlaku sampai {record.ValidUntil:yyyy-MM-dd}, masa tenggang sampai {record.GraceUntil:yyyy-MM-dd}");
}
