namespace HostingFunctions.Domain.Forms;

/// <summary>What the form of <c>/revisi</c> says besides PA-17, checked.</summary>
/// <param name="Mended">In the applicant's words; empty when a client that does not know the field left it out.</param>
public sealed record CorrectionForm(string Mended)
{
    public static FormField MendedField { get; } = new("mended", "Yang diperbaiki", 2000)
    {
        HasLines = true, MayBeUnknown = true,
        Hint = "Sebutkan apa yang Anda ubah atau jawab untuk setiap alasan di atas. Dibaca pejabat yang memeriksa lagi.",
    };

    public static Checked<CorrectionForm> Check(TypedFields fields)
    {
        var mended = fields.IsUnknown(MendedField) ? "" : fields.Text(MendedField);
        return fields.Result(() => new CorrectionForm(mended));
    }
}
