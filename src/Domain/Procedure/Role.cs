namespace HostingFunctions.Domain.Procedure;

/// <summary>Who takes part (sop.md part 1). The names are those of the officials file and stored.</summary>
public enum Role
{
    Pemohon,
    SubKoordinatorPa,
    SubKoordinatorSandiman,
    PetugasPse,
    KepalaBidang,

    /// <summary>The front desk, which enters what comes on paper (ours).</summary>
    PetugasLoket,

    /// <summary>Looks after officials, calendar, retention and the keys of programs (ours).</summary>
    Administrator,
}
