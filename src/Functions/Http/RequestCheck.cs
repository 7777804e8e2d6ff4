using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Http;

/// <summary>Checks a submitted PA-17 with its files.</summary>
public sealed class RequestCheck(Pa17Check form)
{
    /// <param name="kept">Attachments of an earlier revision that need not be sent again.</param>
    public Checked<Pa17Form> Check(Submission submission, IReadOnlyList<Attachment> kept)
    {
        var result = form.Check(submission.Typed);
        var reported = submission.Errors.Concat(result.Errors).ToList();
        var missing = AttachmentKinds.OfApplicant
            .Where(kind => kind.IsRequired() && !submission.Files.Concat(kept).Any(file => file.Kind == kind) && reported.All(error => error.Field != kind.Field()))
            .Select(kind => new FieldError(kind.Field(), $"{kind.Label()} wajib dilampirkan."));
        var total = submission.Files.Count + kept.Count(file => submission.Files.All(sent => sent.Kind != file.Kind));
        IEnumerable<FieldError> tooMany = total > UploadLimits.Files
            ? [new FieldError(AttachmentKind.Other.Field(), $"Bersama berkas yang sudah ada, permohonan ini memuat {total} berkas; paling banyak {UploadLimits.Files}.")]
            : [];
        return new Checked<Pa17Form>(result.Value, [.. reported, .. missing, .. tooMany]);
    }
}
