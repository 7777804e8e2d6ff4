namespace HostingFunctions.Settings;

/// <summary>Settings <c>Duties__*</c>.</summary>
public sealed record DutyOptions
{
    /// <summary><c>true</c> to remind hosting managers of duties 1 and 2 on the first working day of each month; otherwise <c>false</c>.</summary>
    public string Reminders { get; init; } = "false";

    public bool AreReminded => bool.TryParse(Reminders, out var on) && on;
}
