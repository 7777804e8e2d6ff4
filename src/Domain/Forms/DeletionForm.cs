using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The forms of <c>/penghapusan</c>, checked.</summary>
/// <param name="GraceUntil">The day to which the grace is extended; null for a deletion.</param>
/// <param name="IsRefused">Whether the second person does not agree.</param>
public sealed record DeletionForm(string Reason, DateOnly? GraceUntil = null, bool IsRefused = false)
{
    public static FormField DecisionField { get; } = new("decision", "Keputusan");

    public static FormField ReasonField { get; } = new("reason", "Alasan", 1000) { HasLines = true };

    public static FormField BackupField { get; } = new("backup", "Saya memastikan bahwa cadangan (backup) aplikasi dan datanya ada.");

    public static FormField GraceUntilField { get; } = new("graceUntil", "Masa tenggang sampai", 40)
    {
        Example = "30/06/2027",
    };

    /// <summary>The form of the person who proposes: a deletion, or more grace.</summary>
    public static Checked<DeletionForm> Check(TypedFields fields, DateOnly today)
    {
        var decision = fields.Choice(DecisionField, ["hapus", "perpanjang"], "Pilih usulkan penghapusan atau perpanjang masa tenggang.");
        var until = decision == "perpanjang" ? GraceUntilOf(fields, today) : null;
        var reason = decision is null ? "" : fields.Text(ReasonField);
        if (decision == "hapus")
        {
            fields.Tick(BackupField, "Pastikan cadangan (backup) ada, lalu centang pernyataan ini.");
        }

        return fields.Result(() => new DeletionForm(reason, until));
    }

    /// <summary>The form of the second person.</summary>
    public static Checked<DeletionForm> CheckConsent(TypedFields fields)
    {
        var isRefused = fields.Choice(DecisionField, ["setuju", "tolak"], "Pilih setuju atau tolak.") == "tolak";
        var reason = fields.Text(ReasonField with { IsRequired = isRefused });
        return fields.Result(() => new DeletionForm(reason, IsRefused: isRefused));
    }

    private static DateOnly? GraceUntilOf(TypedFields fields, DateOnly today)
    {
        var last = today.AddDays(RegisterDeletions.LongestExtension);
        var until = fields.Date(GraceUntilField, $"Isi tanggal terakhir masa tenggang, misalnya {GraceUntilField.Example}.");
        fields.Refuse(GraceUntilField.Name, until <= today ? "Tanggal itu harus sesudah hari ini."
            : until > last ? $"Paling lama satu tahun: sampai {Tanggal.Long(last)}."
            : null);
        return until;
    }
}
