namespace HostingFunctions.Domain.Retention;

/// <summary>How many months each kind of data is kept after it ended (ours).</summary>
/// <param name="By">Name and office of who set it; empty for what holds until somebody does.</param>
public sealed record RetentionSchedule(int Hosted, int Ended, int Trail, string By, string Reason, DateTimeOffset At)
{
    /// <summary>The engine clears an ended request after a month, and who was refused may ask why: nothing goes sooner.</summary>
    public const int Least = 6;

    public const int Most = 360;

    /// <summary>In schedules of earlier versions too.</summary>
    public int Officials { get; init; } = 60;

    /// <summary>In force until an administrator sets another.</summary>
    public static RetentionSchedule Default { get; } = new(60, 12, 24, "", "", default);

    public int Months(DataKind kind) => kind switch
    {
        DataKind.HostedApplication => Hosted,
        DataKind.EndedRequest => Ended,
        DataKind.FormerOfficial => Officials,
        _ => Trail,
    };

    /// <summary>The first day on which something of this kind is due that ended on a day.</summary>
    public DateOnly DueOn(DataKind kind, DateOnly ended) => ended.AddMonths(Months(kind)).AddDays(1);
}
