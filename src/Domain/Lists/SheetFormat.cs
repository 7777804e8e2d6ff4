namespace HostingFunctions.Domain.Lists;

/// <summary>How a list is saved.</summary>
public enum SheetFormat
{
    /// <summary>Office Open XML (ECMA-376).</summary>
    Xlsx,

    /// <summary>Comma-separated (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets know it.</summary>
    Csv,
}
