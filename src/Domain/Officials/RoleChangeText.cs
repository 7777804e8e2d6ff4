using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Officials;

/// <summary>A change of who holds a role, as people read it; no digit of a NIP.</summary>
public static class RoleChangeText
{
    public static string Of(RoleChange change) => change.Before is { } before
        ? $"{before.NameAndTitle}: {string.Join("; ", Differences(before, change.After))}"
        : $"{change.After.NameAndTitle}, {Period(change.After)}";

    /// <summary><c>mulai 1 Desember 2026 sampai 31 Desember 2026</c>.</summary>
    public static string Period(Official official) =>
        $"mulai {Tanggal.Short(official.From)}{(official.Until is { } until ? $" sampai {Tanggal.Short(until)}" : "")}";

    private static IEnumerable<string> Differences(Official before, Official after)
    {
        if (after.Name != before.Name)
        {
            yield return $"nama menjadi {after.Name}";
        }

        if (after.Nip != before.Nip)
        {
            yield return "NIP diperbaiki";
        }

        if (after.Email != before.Email)
        {
            yield return $"email {after.Email} (semula {before.Email})";
        }

        if (after.Acting != before.Acting)
        {
            yield return $"sebagai {after.Title}";
        }

        if (after.From != before.From)
        {
            yield return $"mulai {Tanggal.Short(after.From)} (semula {Tanggal.Short(before.From)})";
        }

        if (after.Until != before.Until)
        {
            yield return $"sampai {Day(after.Until)} (semula {Day(before.Until)})";
        }
    }

    private static string Day(DateOnly? day) => day is { } known ? Tanggal.Short(known) : "belum ditentukan";
}
