namespace HostingFunctions.Documents;

/// <summary>The sheet that the documents are printed on.</summary>
public enum Paper
{
    /// <summary>210 x 297 mm.</summary>
    A4,

    /// <summary>Folio as Indonesian offices use it, 215 x 330 mm.</summary>
    F4,
}
