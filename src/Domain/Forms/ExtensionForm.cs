using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that puts off the due date of a step, checked.</summary>
public sealed record ExtensionForm(DateOnly Until, string Reason)
{
    public static FormField UntilField { get; } = new("dueOn", "Tenggat baru", 40) { Example = "30/06/2027", Hint = "Hari kerja, misalnya 30/06/2027." };

    public static FormField ReasonField { get; } = new("reason", "Alasan", 500) { Hint = "Dibaca pemegang langkah dan Pemohon." };

    /// <param name="due">The present date.</param>
    public static Checked<ExtensionForm> Check(TypedFields fields, DateOnly due, WorkingCalendar calendar, DateOnly today)
    {
        var until = fields.Date(UntilField, $"Isi tanggal tenggat yang baru, misalnya {UntilField.Example}.");
        var reason = fields.Text(ReasonField);
        var from = due > today ? due : today;
        fields.Refuse(UntilField.Name, until is not { } day ? null
            : day <= due ? $"Tanggal itu harus sesudah tenggat sekarang, {Tanggal.Long(due)}."
            : day < today ? "Tanggal itu sudah lewat."
            : !calendar.IsWorkingDay(day) ? $"{Tanggal.Long(day)} bukan hari kerja."
            : calendar.CountAfter(from, day) > Extension.MostWorkingDays ? $"Paling lama {Extension.MostWorkingDays} hari kerja lagi."
            : null);
        return fields.Result(() => new ExtensionForm(until!.Value, reason));
    }
}
