using System.Globalization;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that asks for events to be told once more, checked: from a time on, or from an event on.</summary>
/// <param name="From">Null when <paramref name="Event"/> says it.</param>
/// <param name="Event">The id of an event; null when <paramref name="From"/> says it.</param>
public sealed record ReplayForm(DateTimeOffset? From, string? Event)
{
    private const string Moment = "23/11/2026 09.30";

    public static FormField FromField { get; } = new("replayFrom", "Mulai dari waktu", 40)
    {
        IsRequired = false, Example = Moment, Hint = $"Tanggal dan jam WIB, misalnya {Moment}; boleh hanya tanggalnya.",
    };

    public static FormField EventField { get; } = new("replayEvent", "Atau mulai dari peristiwa", 80)
    {
        IsRequired = false, Hint = "Id peristiwanya, seperti pada daftar peristiwa di halaman ini.",
    };

    public static Checked<ReplayForm> Check(TypedFields fields, DateTimeOffset now)
    {
        var (typed, id) = (fields.Tidied(FromField), fields.Text(EventField));
        fields.Refuse(FromField.Name, typed.Length > 0 == id.Length > 0 ? "Isi salah satu: waktu, atau id peristiwa." : null);
        var from = InstantIn(typed) is { } instant && instant <= now
            ? instant
            : fields.Moment(FromField, DateTimeOffset.UnixEpoch, now, $"Isi tanggal dan jam yang sudah lewat, misalnya {Moment}.");
        return fields.Result(() => new ReplayForm(from, id.Length > 0 ? id : null));
    }

    /// <summary>When the log holds no such event.</summary>
    /// <param name="since">What happened before is never told.</param>
    public FieldError NotFound(DateTimeOffset since) => Event is null
        ? new(FromField.Name, "Sejak waktu itu belum ada peristiwa.")
        : new(EventField.Name, $"Tidak ada peristiwa dengan id ini sejak webhook berlaku ({Tanggal.Moment(since)}).");

    /// <summary>The time as an event says it to programs, e.g. <c>2026-11-23T02:30:00.000Z</c>; null for what is not written so.</summary>
    private static DateTimeOffset? InstantIn(string text) =>
        text.EndsWith('Z') && DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
}
