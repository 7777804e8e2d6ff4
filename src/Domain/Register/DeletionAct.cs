namespace HostingFunctions.Domain.Register;

/// <summary>What was decided about a hosted application that was not renewed in time.</summary>
public enum DeletionAct
{
    /// <summary>The PA sub-coordinator proposes to delete it; a second person must agree.</summary>
    Proposed,

    /// <summary>The PA sub-coordinator extended the grace.</summary>
    Extended,

    /// <summary>The Kepala Bidang agreed: the hosted application is deleted.</summary>
    Agreed,

    /// <summary>The Kepala Bidang did not agree; the PA sub-coordinator is asked again.</summary>
    Declined,
}
