using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/gangguan</c>, checked.</summary>
public sealed record IncidentForm(IncidentKind Kind, string What, DateTimeOffset? Since)
{
    private const string Moment = "23/11/2026 09.30";

    public static FormField KindField { get; } = new("kind", "Jenis gangguan");

    public static FormField WhatField { get; } = new("what", "Yang terjadi", 4000)
    {
        HasLines = true, Hint = "Misalnya apa yang terlihat, di halaman mana, dan siapa yang terkena.",
    };

    public static FormField SinceField { get; } = new("since", "Sejak kapan", 40)
    {
        IsRequired = false, Example = Moment, Hint = $"Tanggal dan jam WIB, misalnya {Moment}; boleh hanya tanggalnya.",
    };

    public static Checked<IncidentForm> Check(TypedFields fields, DateTimeOffset now)
    {
        var kind = IncidentKindText.TryParse(fields.Choice(KindField, IncidentKindText.All.Select(kind => kind.Word()), "Pilih jenis gangguannya."));
        var what = fields.Text(WhatField);
        var since = fields.Moment(
            SinceField, earliest: now.AddYears(-1), latest: now,
            $"Isi tanggal dan jam yang sudah lewat, paling lama setahun yang lalu, misalnya {Moment}; atau kosongkan.");

        return fields.Result(() => new IncidentForm(kind!.Value, what, since));
    }
}
