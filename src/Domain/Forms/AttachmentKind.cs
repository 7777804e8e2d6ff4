namespace HostingFunctions.Domain.Forms;

/// <summary>What an attached file is (sop.md parts 2 and 4). The names, in camel case, are the form's file fields.</summary>
public enum AttachmentKind
{
    OfficialLetter,
    Documentation,
    SecurityReport,
    PseEvidence,
    Other,

    /// <summary>Bukti Pendataan Sistem Elektronik: the output of step 4, attached by the officer.</summary>
    PseProof,
}
