namespace HostingFunctions.Domain.Forms;

/// <summary>What an attached file is (sop.md parts 2 and 4). In camel case, the names are the form's file fields.</summary>
public enum AttachmentKind
{
    OfficialLetter,
    Documentation,
    SecurityReport,
    PseEvidence,
    Other,

    /// <summary>Bukti Pendataan Sistem Elektronik: the output of step 4, which the officer attaches.</summary>
    PseProof,

    /// <summary>What the Pemohon wrote to withdraw a request, which the PA sub-coordinator attaches.</summary>
    WithdrawalLetter,

    /// <summary>A list of what is already hosted, which the desk imports.</summary>
    ImportSheet,
}
