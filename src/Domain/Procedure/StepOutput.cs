namespace HostingFunctions.Domain.Procedure;

/// <summary>What a step produces (sop.md part 2, column output).</summary>
public enum StepOutput
{
    /// <summary>Formulir PA-18, whether the answer is yes or no.</summary>
    Recommendation,

    /// <summary>Bukti Pendataan Sistem Elektronik: a number and a file.</summary>
    PseProof,

    /// <summary>The application's address: it is hosted.</summary>
    HostedApplication,
}
