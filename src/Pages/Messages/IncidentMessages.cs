using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>What whoever reports a disturbance is told.</summary>
public static class IncidentMessages
{
    /// <param name="form">The address of the form, for another report.</param>
    public static MessagePage Reported(RegisterRecord record, string form) => new(
        "Laporan diterima",
        [
            $"Laporan gangguan {record.ApplicationName} sudah tercatat dan diteruskan kepada Dinas Komunikasi dan Informatika.",
            "Tanda terimanya dikirim lewat email kepada Pengelola Hosting. Bila keadaannya berubah, laporkan lagi.",
        ],
        new PageLink("Laporkan gangguan lain", form));
}
