using System.Globalization;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that sets how long data are kept, checked.</summary>
public sealed record ScheduleForm(int Hosted, int Ended, int Trail, int Officials, string Reason)
{
    public static FormField HostedField { get; } = new("keepHosted", DataKind.HostedApplication.Title(), 3);

    public static FormField EndedField { get; } = new("keepEnded", DataKind.EndedRequest.Title(), 3);

    public static FormField TrailField { get; } = new("keepTrail", DataKind.DeskTrail.Title(), 3);

    public static FormField OfficialsField { get; } = new("keepOfficials", DataKind.FormerOfficial.Title(), 3);

    public static FormField ReasonField { get; } = new("keepReason", "Alasan atau dasar perubahan", 1000) { HasLines = true };

    public static FormField FieldOf(DataKind kind) => kind switch
    {
        DataKind.HostedApplication => HostedField,
        DataKind.EndedRequest => EndedField,
        DataKind.FormerOfficial => OfficialsField,
        _ => TrailField,
    };

    public static Checked<ScheduleForm> Check(TypedFields fields)
    {
        var (hosted, ended, trail) = (Months(fields, HostedField), Months(fields, EndedField), Months(fields, TrailField));
        var officials = Months(fields, OfficialsField);
        var reason = fields.Text(ReasonField);
        return fields.Result(() => new ScheduleForm(hosted, ended, trail, officials, reason));
    }

    /// <summary>The form as it is to be shown.</summary>
    public static IReadOnlyDictionary<string, string> Of(RetentionSchedule schedule) => Enum.GetValues<DataKind>()
        .ToDictionary(kind => FieldOf(kind).Name, kind => schedule.Months(kind).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether this very form was taken before, as when it is sent twice.</summary>
    /// <param name="by">Name and office of who sends it.</param>
    public bool IsIn(RetentionRules rules, string by) =>
        rules.InForce is var last && last.By == by && last == By(by, last.At);

    public RetentionSchedule By(string official, DateTimeOffset at) => new(Hosted, Ended, Trail, official, Reason, at) { Officials = Officials };

    private static int Months(TypedFields fields, FormField field)
    {
        var isNumber = int.TryParse(fields.Tidied(field), NumberStyles.None, CultureInfo.InvariantCulture, out var months);
        fields.Refuse(
            field.Name,
            isNumber && months is >= RetentionSchedule.Least and <= RetentionSchedule.Most
                ? null
                : $"Isi jumlah bulan, {RetentionSchedule.Least} sampai {RetentionSchedule.Most}.");
        return months;
    }
}
