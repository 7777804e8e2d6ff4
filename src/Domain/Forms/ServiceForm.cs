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
            record.DeletedAt is not null ? "Layanan ini sudah dihapus."
            : fields.Tidied(CorrectionsField) != $"{record.Corrections}" ? "Data ini baru saja diperbaiki orang lain. Periksa isian Anda, lalu simpan lagi."
            : form.Changes(record) ? null
            : "Tidak ada yang berubah.");
        return fields.Result(() => form);
    }

    /// <summary>The form as it is to be shown for a record.</summary>
    public static IReadOnlyDictionary<string, string> Of(RegisterRecord record) =>
        TechnicalFields.All.Select(field => KeyValuePair.Create(field.Name, field.ValueOf(record.Technical)))
            .Append(KeyValuePair.Create(DecisionForm.HostedUrlField.Name, record.Url))
            .ToDictionary();

    /// <summary>Whether this very form was taken before, as when it is sent twice.</summary>
    public static bool IsDone(TypedFields fields, RegisterRecord record) =>
        fields.Tidied(CorrectionsField) == $"{record.Corrections - 1}" && fields.Url(DecisionForm.HostedUrlField) == record.Url
            && TechnicalFields.Read(fields) == record.Technical;

    public bool Changes(RegisterRecord record) => Url != record.Url || Technical != record.Technical;
}
