using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Lists;

/// <summary>How the formats are named.</summary>
public static class SheetFormats
{
    public const string Xlsx = "xlsx";
    public const string Csv = "csv";

    /// <summary>The file name's ending, without its dot.</summary>
    public static string Ending(this SheetFormat format) => format == SheetFormat.Xlsx ? Xlsx : Csv;

    public static string MediaType(this SheetFormat format) => format == SheetFormat.Xlsx
        ? FileType.Xlsx.MediaType()
        : $"{FileType.Csv.MediaType()}; charset=utf-8";
}
