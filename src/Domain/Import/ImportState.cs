namespace HostingFunctions.Domain.Import;

/// <summary>What publishing would do with a row.</summary>
public enum ImportState
{
    /// <summary><c>Baru</c>: enters the register.</summary>
    New,

    /// <summary><c>Berubah</c>: was imported before, and says something else now.</summary>
    Changed,

    /// <summary><c>Tetap</c>: nothing.</summary>
    Unchanged,

    /// <summary><c>Salah</c>: nothing, until it is mended.</summary>
    Wrong,
}
