using System.Globalization;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>What is told when a limit is reached.</summary>
public static class LimitMessages
{
    /// <param name="after">After how long it may be tried again.</param>
    public static MessagePage Reached(TimeSpan after) => new(
        "Batas kiriman sedang tercapai",
        [
            "Jumlah permohonan dan email dalam satu jam dan satu hari dibatasi, supaya kotak email tidak dibanjiri. "
                + "Batas itu sedang tercapai. Tidak ada yang tersimpan.",
            $"Coba lagi {Text(after)} lagi.",
        ]);

    private static string Text(TimeSpan after) => after > TimeSpan.FromHours(2)
        ? string.Create(CultureInfo.InvariantCulture, $"sekitar {Math.Ceiling(after.TotalHours)} jam")
        : string.Create(CultureInfo.InvariantCulture, $"sekitar {Math.Ceiling(after.TotalMinutes)} menit");
}
