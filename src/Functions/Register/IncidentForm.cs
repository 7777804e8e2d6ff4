using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Register;

/// <summary>The form of <c>/gangguan</c>, checked.</summary>
internal sealed record IncidentForm(IncidentKind Kind, string What, DateTimeOffset? Since)
{
    private const int LongestText = 4000;

    public static Checked<IncidentForm> Check(IReadOnlyDictionary<string, string> typed, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        var kind = IncidentKindText.TryParse(typed.GetValueOrDefault("kind"));
        if (kind is null)
        {
            errors.Add(new FieldError("kind", "Pilih jenis gangguannya."));
        }

        var what = TypedText.Normalized(typed.GetValueOrDefault("what"));
        if (TypedText.ProblemOf(what, "Yang terjadi", LongestText, required: true, lines: true) is { } problem)
        {
            errors.Add(new FieldError("what", problem));
        }

        var (text, since) = (typed.GetValueOrDefault("since")?.Trim() ?? "", (DateTimeOffset?)null);
        if (text.Length > 0)
        {
            since = MomentOf(text);
            if (since is null || since > now || since < now.AddYears(-1))
            {
                errors.Add(new FieldError("since", "Isi tanggal dan jam yang sudah lewat, paling lama setahun yang lalu, misalnya 2026-11-23T09:30; atau kosongkan."));
            }
        }

        return new Checked<IncidentForm>(errors.Count > 0 ? null : new IncidentForm(kind!.Value, what, since), errors);
    }

    /// <summary>As a browser sends date and time; people mean WIB.</summary>
    private static DateTimeOffset? MomentOf(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year > 1
            ? new DateTimeOffset(local, Wib.Offset)
            : null;
}
