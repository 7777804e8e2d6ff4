using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Site;

namespace HostingFunctions.Steps;

/// <summary>The decision form of <c>/tinjau</c>, checked.</summary>
internal sealed record DecisionForm(
    string StepKey, Answer Answer, string Considerations, string Notes, string? PseNumber, Attachment? PseProof, string? HostedUrl)
{
    private const int LongestText = 4000;

    public Decision By(Official official, int revision, DateTimeOffset at) =>
        new(StepKey, revision, Answer, Considerations, Notes, official, at, PseNumber, PseProof, HostedUrl);

    public static Checked<DecisionForm> Check(StepDefinition step, Submission submission)
    {
        var errors = new List<FieldError>();
        string Text(string field, string label, int longest, bool required, bool lines)
        {
            var text = TypedText.Normalized(submission.Text(field));
            if (TypedText.ProblemOf(text, label, longest, required, lines) is { } problem)
            {
                errors.Add(new FieldError(field, problem));
            }

            return text;
        }

        var answer = AnswerOf(submission.Text("decision"), step, errors);
        var considerations = Text("considerations", "Pertimbangan", LongestText, step.MayRefuse, lines: true);
        var notes = Text("notes", "Catatan", LongestText, false, lines: true);
        string? pseNumber = null, hostedUrl = null;
        Attachment? proof = null;
        if (step.Output == StepOutput.PseProof)
        {
            pseNumber = Text("pseNumber", "Nomor pendataan PSE", 100, true, lines: false);
            proof = submission.Files.FirstOrDefault(file => file.Kind == AttachmentKind.PseProof);
            if (proof is null && submission.Errors.All(error => error.Field != AttachmentKind.PseProof.Field()))
            {
                errors.Add(new FieldError(AttachmentKind.PseProof.Field(), $"{AttachmentKind.PseProof.Label()} wajib dilampirkan."));
            }
        }
        else if (step.Output == StepOutput.HostedApplication)
        {
            hostedUrl = Text("hostedUrl", "Alamat aplikasi", 500, true, lines: false);
            if (hostedUrl.Length > 0 && !WebAddress.IsValid(hostedUrl))
            {
                errors.Add(new FieldError("hostedUrl", "Alamat aplikasi harus alamat web lengkap, misalnya https://aplikasi.batam.go.id."));
            }
        }

        return new Checked<DecisionForm>(
            errors.Count > 0 ? null : new DecisionForm(step.Key, answer, considerations, notes, pseNumber, proof, hostedUrl), errors);
    }

    private static Answer AnswerOf(string? typed, StepDefinition step, List<FieldError> errors)
    {
        switch (typed?.Trim().ToLowerInvariant())
        {
            case "ya":
                return Answer.Ya;
            case "tidak" when step.MayRefuse:
                return Answer.Tidak;
            default:
                errors.Add(new FieldError("decision", step.MayRefuse ? "Pilih ya atau tidak." : "Langkah ini hanya dapat diselesaikan dengan ya."));
                return Answer.Ya;
        }
    }
}
