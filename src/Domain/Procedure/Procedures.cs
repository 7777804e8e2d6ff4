using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Procedure;

/// <summary>Every version of the procedure that a request may still run under. A change of the SOP adds a version and changes no existing one.</summary>
public static class Procedures
{
    public const string DataCheck = "data-check";
    public const string SecurityExamination = "security-examination";
    public const string PseRecording = "pse-recording";
    public const string Hosting = "hosting";

    /// <summary>A request lapses when no answer comes within this many working days (ours, sop.md part 2).</summary>
    public const int LapseWorkingDays = 30;

    /// <summary>SOP 167/SOP/Kominfo-PE/01/2023 as revised on 25 July 2023, in force 1 August 2023.</summary>
    public static ProcedureDefinition Current { get; } = new(
        "2023-08-01",
        [
            new StepDefinition(
                DataCheck, 2, "Pengecekan data", "Sub Koordinator PA melakukan pengecekan seluruh data",
                Role.SubKoordinatorPa, 3, [AttachmentKind.OfficialLetter, AttachmentKind.Documentation], StepOutput.Recommendation),
            new StepDefinition(
                SecurityExamination, 3, "Pemeriksaan hasil uji keamanan", "Sub Koordinator Sandiman melakukan pemeriksaan hasil uji keamanan",
                Role.SubKoordinatorSandiman, 1, [AttachmentKind.SecurityReport], StepOutput.Recommendation),
            new StepDefinition(
                PseRecording, 4, "Pendataan PSE", "Pendataan PSE",
                Role.PetugasPse, 5, [AttachmentKind.PseEvidence], StepOutput.PseProof),
            new StepDefinition(
                Hosting, 5, "Hosting", "Sub Koordinator PA melakukan hosting",
                Role.SubKoordinatorPa, 3, [AttachmentKind.Documentation], StepOutput.HostedApplication),
        ]);

    /// <summary>Re-registration: steps 2 and 3 of the same SOP (ours, sop.md part 3).</summary>
    public static ProcedureDefinition Renewal { get; } = new("2023-08-01-renewal", [Current[DataCheck], Current[SecurityExamination]]) { IsRenewal = true };

    private static readonly IReadOnlyList<ProcedureDefinition> All = [Current, Renewal];

    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public static ProcedureDefinition Of(string version) =>
        All.FirstOrDefault(procedure => procedure.Version == version) ?? throw new KeyNotFoundException($"No procedure '{version}'.");
}
