using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that keeps a request or hosted application from being destroyed, checked.</summary>
public sealed record HoldForm(RequestId Id, string Number, string Reason)
{
    public static FormField NumberField { get; } = new("holdNumber", "Nomor permohonan atau layanan", 40)
    {
        Hint = "Seperti tertulis pada halamannya. Layanan hosting ditahan dengan semua permohonannya.",
    };

    public static FormField ReasonField { get; } = new("holdReason", "Alasan menahan", 1000)
    {
        HasLines = true, Hint = "Misalnya nomor perkara atau pemeriksaan. Jangan menulis data pribadi.",
    };

    /// <param name="find">The request or hosted application of a number; null when there is none.</param>
    public static Checked<HoldForm> Check(TypedFields fields, Func<string, RequestId?> find)
    {
        var (number, reason) = (fields.Text(NumberField).ToUpperInvariant(), fields.Text(ReasonField));
        var id = number.Length > 0 ? find(number) : null;
        fields.Refuse(NumberField.Name, number.Length > 0 && id is null ? "Tidak ada permohonan atau layanan dengan nomor ini." : null);
        return fields.Result(() => new HoldForm(id!, number, reason));
    }

    public Hold By(string official, DateTimeOffset at) => new(Id, Number, Reason, official, at);
}
