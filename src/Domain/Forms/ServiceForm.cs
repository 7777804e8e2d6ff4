using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form by which the desk corrects a hosted application's address and technical record, checked.</summary>
/// <param name="Corrections">How often they had been corrected when the form was shown.</param>
public sealed record ServiceForm(string Url, TechnicalRecord? Technical, string Reason, int Corrections)
{
    public static FormField CorrectionsField { get; } = new("corrections", "");

    public static FormField ReasonField { get; } = new("reason", "Alasan perbaikan", 1000) { HasLines = true };

    /// <param name="record">As it is now.</param>
    public static Checked<ServiceForm> Check(TypedFields fields, RegisterRecord record)
    {
        var form = new ServiceForm(
            fields.Url(DecisionForm.HostedUrlField), TechnicalFields.Read(fields), fields.Text(ReasonField), record.Corrections);
        fields.Refuse(
            DecisionForm.HostedUrlField.Name,
            fields.Tidied(CorrectionsField) != $"{record.Corrections}" ? "Data ini baru saja diperbaiki orang lain. Periksa isian Anda, lalu simpan lagi."
            : form.Changes(record) ? null
            : "Tidak ada yang berubah.");
        return fields.Result(() => form);
    }

    public bool Changes(RegisterRecord record) => Url != record.Url || Technical != record.Technical;
}
