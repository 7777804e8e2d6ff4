namespace HostingFunctions.Domain.Forms;

/// <summary>The form by which a request is withdrawn on its applicant's written word, checked.</summary>
public sealed record WithdrawalLetterForm(string Reason, Attachment Letter)
{
    public static Checked<WithdrawalLetterForm> Check(TypedFields fields, IReadOnlyList<Attachment> files)
    {
        var reason = fields.Text(WithdrawalForm.ReasonField);
        var letter = fields.File(AttachmentKind.WithdrawalLetter, files);
        fields.Refuse(AttachmentKind.WithdrawalLetter.Field(), letter?.Type.OpensInBrowser() == false ? FileProblems.NoScan : null);
        return fields.Result(() => new WithdrawalLetterForm(reason, letter!));
    }
}
