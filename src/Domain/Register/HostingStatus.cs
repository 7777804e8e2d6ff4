namespace HostingFunctions.Domain.Register;

/// <summary>The status of a hosted application (sop.md part 3): never stored, always computed from the dates.</summary>
public enum HostingStatus
{
    /// <summary><c>Aktif</c>: until 31 December.</summary>
    Active,

    /// <summary><c>Masa tenggang</c>: until 31 March, or the day to which grace was extended.</summary>
    InGrace,

    /// <summary><c>Lewat masa tenggang</c>: until somebody decides.</summary>
    PastGrace,

    /// <summary><c>Dihapus</c>: by decision.</summary>
    Deleted,
}
