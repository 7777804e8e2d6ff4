namespace HostingFunctions.Domain.Audit;

/// <summary>What happened, as programs read it. Stored by name, so a name never changes.</summary>
public enum FactKind
{
    /// <summary>A request was filed, a renewal too.</summary>
    Filed,

    /// <summary>Corrected before it was confirmed.</summary>
    Amended,

    Confirmed,

    /// <summary>A step reached an official; once for each who holds it.</summary>
    Assigned,

    HandedOver,

    /// <summary>A due date was put off by an official, or moved with the calendar.</summary>
    DueMoved,

    /// <summary>A step's answer.</summary>
    Decided,

    /// <summary>A correction was filed after <c>Tidak</c>.</summary>
    Revised,

    Withdrawn,

    Lapsed,

    /// <summary>The application entered the register.</summary>
    Hosted,

    /// <summary>It entered the register from a list.</summary>
    Imported,

    RenewalBegun,

    RenewalDropped,

    Renewed,

    IncidentReported,

    IncidentWorked,

    ManagerChanged,

    /// <summary>Address or technical record were corrected.</summary>
    Corrected,

    GraceExtended,

    DeletionProposed,

    DeletionDeclined,

    Deleted,

    /// <summary>Personal data were destroyed.</summary>
    Erased,

    /// <summary>A change of who holds a role came into force.</summary>
    OfficialsChanged,
}
