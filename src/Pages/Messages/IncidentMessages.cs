using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who report an incident.</summary>
public static class IncidentMessages
{
    /// <param name="form">The address of the form, for a further report.</param>
    public static MessagePage Reported(RegisterRecord record, string form) => new(
        "Laporan diterima",
        [
            $"Laporan gangguan {record.ApplicationName} sudah tercatat dan diteruskan kepada Dinas Komunikasi dan Informatika.",
            "Tanda terimanya dikirim lewat email kepada Pengelola Hosting. Bila keadaannya berubah, laporkan lagi.",
        ],
        new PageLink("Laporkan gangguan lain", form));
}
