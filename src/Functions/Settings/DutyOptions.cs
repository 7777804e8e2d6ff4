namespace HostingFunctions.Settings;

/// <summary>Settings <c>Duties__*</c>.</summary>
public sealed record DutyOptions
{
    /// <summary><c>true</c> when hosting managers are to be reminded of duties 1 and 2 on the first working day of each month; else <c>false</c>.</summary>
    public string Reminders { get; init; } = "false";

    public bool AreReminded => bool.TryParse(Reminders, out var on) && on;
}
