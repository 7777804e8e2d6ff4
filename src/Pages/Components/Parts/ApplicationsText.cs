using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>What a hosted application waits for, in a table.</summary>
public static class ApplicationsText
{
    public static string Of(ApplicationOnDesk one) => string.Join("; ", Parts(one));

    private static IEnumerable<string> Parts(ApplicationOnDesk one)
    {
        if (one.OpenIncidents > 0)
        {
            yield return $"{one.OpenIncidents} gangguan belum selesai";
        }

        if (one.IsToDecide)
        {
            yield return one.Line.IsDeletionProposed
                ? "Setuju atau tidak dihapus"
                : $"Dihapus, atau tenggangnya diperpanjang: lewat sejak {Tanggal.Short(one.Line.GraceUntil)}";
        }
    }
}
