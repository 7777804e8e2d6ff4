using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Tests.Calendar;

/// <summary>The days off of 2026 (rule 5).</summary>
internal static class Calendar2026
{
    public static WorkingCalendar Calendar { get; } = new(
        [2026],
        [
            Holiday(1, 1, "Tahun Baru 2026 Masehi"),
            Holiday(16, 1, "Isra Mikraj Nabi Muhammad S.A.W."),
            Leave(16, 2, "Tahun Baru Imlek 2577 Kongzili"),
            Holiday(17, 2, "Tahun Baru Imlek 2577 Kongzili"),
            Leave(18, 3, "Hari Suci Nyepi"),
            Holiday(19, 3, "Hari Suci Nyepi"),
            Leave(20, 3, "Idul Fitri 1447 Hijriah"),
            Holiday(21, 3, "Idul Fitri 1447 Hijriah"), // a Saturday
            Holiday(22, 3, "Idul Fitri 1447 Hijriah"), // a Sunday
            Leave(23, 3, "Idul Fitri 1447 Hijriah"),
            Leave(24, 3, "Idul Fitri 1447 Hijriah"),
            Holiday(3, 4, "Wafat Yesus Kristus"),
            Holiday(5, 4, "Kebangkitan Yesus Kristus"), // a Sunday
            Holiday(1, 5, "Hari Buruh Internasional"),
            Holiday(14, 5, "Kenaikan Yesus Kristus"),
            Leave(15, 5, "Kenaikan Yesus Kristus"),
            Holiday(27, 5, "Idul Adha 1447 Hijriah"),
            Leave(28, 5, "Idul Adha 1447 Hijriah"),
            Holiday(31, 5, "Hari Raya Waisak 2570 BE"), // a Sunday
            Holiday(1, 6, "Hari Lahir Pancasila"),
            Holiday(16, 6, "1 Muharam Tahun Baru Islam 1448 Hijriah"),
            Holiday(17, 8, "Proklamasi Kemerdekaan"),
            Holiday(25, 8, "Maulid Nabi Muhammad S.A.W."),
            Leave(24, 12, "Kelahiran Yesus Kristus"),
            Holiday(25, 12, "Kelahiran Yesus Kristus"),
        ]);

    private static DayOff Holiday(int day, int month, string name) => new(new DateOnly(2026, month, day), name, CollectiveLeave: false);

    private static DayOff Leave(int day, int month, string name) => new(new DateOnly(2026, month, day), name, CollectiveLeave: true);
}
