using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Which reminder it is.</summary>
/// <param name="WorkingDaysLate">Working days after the due date; 0 on the date itself, -1 on the working day before.</param>
public sealed record Reminder(int WorkingDaysLate)
{
    /// <summary>One working day before the due date.</summary>
    public static Reminder Before { get; } = new(-1);

    /// <summary>On the due date.</summary>
    public static Reminder Due { get; } = new(0);

    /// <param name="workingDaysLate">At least 1.</param>
    public static Reminder Overdue(int workingDaysLate) => new(workingDaysLate);

    /// <summary>The kind of mail, for its Message-Id.</summary>
    internal string Kind => WorkingDaysLate switch { < 0 => "reminder-before", 0 => "reminder-due", _ => "reminder-overdue" };

    internal string Standing => WorkingDaysLate switch
    {
        < 0 => "tenggat satu hari kerja lagi",
        0 => "tenggat hari ini",
        _ => $"terlambat {WorkingDaysLate} hari kerja",
    };

    /// <summary>The standing as a subject begins with it.</summary>
    internal string Headline => WorkingDaysLate switch
    {
        < 0 => "1 hari kerja lagi",
        0 => "HARI TERAKHIR",
        _ => $"Terlambat {WorkingDaysLate} hari kerja",
    };

    /// <summary>What happens if the official does nothing.</summary>
    internal string Consequence => WorkingDaysLate <= 0
        ? $"Bila belum diputuskan sampai tenggat, pengingat dikirim setiap hari kerja dan {Role.KepalaBidang.Title()} dikabari."
        : $"Pengingat dikirim setiap hari kerja sampai ada keputusan. {Role.KepalaBidang.Title()} dikabari tentang keterlambatan ini.";
}
