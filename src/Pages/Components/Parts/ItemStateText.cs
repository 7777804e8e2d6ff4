using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>What became of an item, and how much it took along, as people read it.</summary>
internal static class ItemStateText
{
    public static string Text(this ItemState state) => state switch
    {
        ItemState.Held => "Ditahan",
        ItemState.NotDue => "Tidak jatuh waktu lagi",
        ItemState.Destroyed => "Dimusnahkan",
        _ => "Menunggu",
    };

    public static string Text(this IReadOnlyList<Tally> tally) => tally.Count == 0 ? "-" : string.Join(", ", tally.Select(TextOf));

    private static string TextOf(Tally place) => string.Join(
        ", ",
        new[]
        {
            place.Removed > 0 ? $"{place.Place}: {place.Removed} dihapus" : "",
            place.Erased > 0 ? $"{place.Place}: {place.Erased} entri jejak dikosongkan" : "",
        }.Where(part => part.Length > 0));
}
