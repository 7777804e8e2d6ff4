using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Site;

namespace HostingFunctions.Filing;

/// <summary>Checks a submitted PA-17 and its files.</summary>
public sealed class RequestCheck(Pa17Check form)
{
    /// <param name="kept">Attachments of an earlier revision that need not be sent again.</param>
    /// <param name="managers">See <see cref="Pa17Check.Check"/>.</param>
    public Checked<Pa17Form> Check(Submission submission, IReadOnlyList<Attachment> kept, params IReadOnlyList<EmailAddress> managers)
    {
        // The texts are checked separately, so that a missing file does not hide errors in a prefilled form.
        var result = form.Check(new TypedFields(submission.Typed), managers);
        var fields = new TypedFields(submission.Typed, submission.Errors.Concat(result.Errors));
        var files = submission.FilesOver(kept);
        foreach (var kind in AttachmentKinds.OfApplicant.Where(kind => kind.IsRequired()))
        {
            fields.File(kind, files);
        }

        fields.Refuse(AttachmentKind.Other.Field(), files.Count <= UploadLimits.Files ? null : FileProblems.TooManyTogether(files.Count));
        return result with { Errors = fields.Errors };
    }

    /// <summary>
    /// Checks a form that was prefilled. The manager's mail address was confirmed before and must stay. An empty number field keeps the earlier number.
    /// </summary>
    /// <param name="last">The form it was prefilled with.</param>
    /// <param name="whyEmailStays">The error text when another address is typed.</param>
    /// <param name="managers">See <see cref="Pa17Check.Check"/>.</param>
    public Checked<Pa17Form> CheckCorrected(
        Submission submission, Pa17Form last, IReadOnlyList<Attachment> kept, string whyEmailStays, params IReadOnlyList<EmailAddress> managers)
    {
        var typed = new Dictionary<string, string>(submission.Typed);
        if (submission.Fields().Tidied(Pa17FormFields.ManagerId).Length == 0)
        {
            typed[Pa17Field.ManagerIdKind] = last.ManagerId.Kind.ToString().ToLowerInvariant();
            typed[Pa17Field.ManagerId] = last.ManagerId.Digits;
        }

        var result = Check(submission with { Typed = typed }, kept, managers);
        return result.Value is not null && result.Value.ManagerEmail != last.ManagerEmail
            ? new Checked<Pa17Form>(null, [.. result.Errors, new FieldError(Pa17Field.ManagerEmail, whyEmailStays)])
            : result;
    }
}
