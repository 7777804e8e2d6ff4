using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The decision form of <c>/tinjau</c>, checked.</summary>
public sealed record DecisionForm(
    string StepKey, Answer Answer, string Considerations, string Notes, string? PseNumber, Attachment? PseProof, string? HostedUrl)
{
    private const string Hosted = "https://aplikasi.batam.go.id";

    public static FormField AnswerField { get; } = new("decision", "HASIL REKOMENDASI") { Colon = " :" };

    public static FormField ConsiderationsField { get; } = new("considerations", "PERTIMBANGAN", 4000)
    {
        Called = "Pertimbangan", Colon = ":", HasLines = true, Hint = "Dibaca Pemohon dan tercetak pada Formulir PA-18.",
    };

    public static FormField NotesField { get; } = new("notes", "Catatan", 4000) { Colon = ":", IsRequired = false, HasLines = true };

    public static FormField PseNumberField { get; } = new("pseNumber", "Nomor pendataan PSE", 100);

    public static FormField HostedUrlField { get; } = new("hostedUrl", "Alamat aplikasi yang sudah dihosting", WebAddress.Longest)
    {
        Called = "Alamat aplikasi", Example = Hosted, Hint = $"Alamat web lengkap, misalnya {Hosted}.",
    };

    /// <summary>Step 5 only; null when nothing was typed.</summary>
    public TechnicalRecord? Technical { get; init; }

    public Decision By(Official official, int revision, DateTimeOffset at) =>
        new(StepKey, revision, Answer, Considerations, Notes, official, at, PseNumber, PseProof, HostedUrl) { Technical = Technical };

    /// <param name="step">Decides what the form asks for: only a step that may refuse needs considerations, and only some have an output to record.</param>
    /// <param name="files">The attached files.</param>
    public static Checked<DecisionForm> Check(TypedFields fields, StepDefinition step, IReadOnlyList<Attachment> files)
    {
        var answer = step.MayRefuse
            ? fields.Choice(AnswerField, ["ya", "tidak"], "Pilih ya atau tidak.")
            : fields.Choice(AnswerField, ["ya"], "Langkah ini hanya dapat diselesaikan dengan ya.");
        var considerations = fields.Text(ConsiderationsField with { IsRequired = step.MayRefuse });
        var notes = fields.Text(NotesField);
        var pseNumber = step.Output == StepOutput.PseProof ? fields.Text(PseNumberField) : null;
        var proof = step.Output == StepOutput.PseProof ? fields.File(AttachmentKind.PseProof, files) : null;
        var hostedUrl = step.Output == StepOutput.HostedApplication ? fields.Url(HostedUrlField) : null;
        var technical = step.Output == StepOutput.HostedApplication ? TechnicalFields.Read(fields) : null;

        return fields.Result(() => new DecisionForm(
            step.Key, answer == "ya" ? Answer.Ya : Answer.Tidak, considerations, notes, pseNumber, proof, hostedUrl)
        {
            Technical = technical,
        });
    }
}
