using Steps = HostingFunctions.Domain.Procedure.Procedures;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>What a step's official fills in, and who the official is in the sample.</summary>
public sealed record StepForm(string StepKey, string Role, IReadOnlyList<(string Field, string Value)> Fields, SampleFile? Proof = null)
{
    public static IReadOnlyList<string> All { get; } = [Steps.DataCheck, Steps.SecurityExamination, Steps.PseRecording, Steps.Hosting];

    public string Email => Sample.Holder(Role).Email;

    public static StepForm Ya(string stepKey) => stepKey switch
    {
        Steps.DataCheck => new(stepKey, "SubKoordinatorPa", Recommendation("ya", "Data lengkap dan sesuai.", Digits("SubKoordinatorPa"))),
        Steps.SecurityExamination => new(
            stepKey, "SubKoordinatorSandiman", Recommendation("ya", "Tidak ada temuan berisiko tinggi.", Digits("SubKoordinatorSandiman"))),
        Steps.PseRecording => new(
            stepKey, "PetugasPse", [("decision", "ya"), ("pseNumber", Sample.PseNumber), ("idDigits", Digits("PetugasPse"))],
            Sample.Attached("pseProof", "bukti-pendataan-pse.pdf")),
        _ => new(stepKey, "SubKoordinatorPa", [("decision", "ya"), ("hostedUrl", Sample.HostedUrl), ("idDigits", Digits("SubKoordinatorPa"))]),
    };

    public static StepForm Tidak(string stepKey, string considerations)
    {
        var ya = Ya(stepKey);
        return ya with { Fields = Recommendation("tidak", considerations, Digits(ya.Role)) };
    }

    public HttpContent Content() => Proof is null
        ? Form.Typed(Fields)
        : Form.Multipart(Fields.Select(field => KeyValuePair.Create(field.Field, field.Value)), [Proof]);

    private static IReadOnlyList<(string, string)> Recommendation(string decision, string considerations, string digits) =>
        [("decision", decision), ("considerations", considerations), ("notes", "Catatan uji."), ("idDigits", digits)];

    private static string Digits(string role) => Sample.Holder(role).Digits;
}
