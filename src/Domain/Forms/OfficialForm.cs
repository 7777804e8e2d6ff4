using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form by which somebody is to hold a role, or a holding is changed or ended, checked.</summary>
/// <param name="Before">The holding as it is; null for a new one.</param>
public sealed record OfficialForm(Official? Before, Official After)
{
    /// <summary>What the button of the preview sends: propose it. Any other only shows the preview.</summary>
    public const string Propose = "usulkan";

    private const string Regular = "tetap";

    public static FormField StepField { get; } = new("officialStep", "");

    /// <summary>The key of the holding that is changed; empty for a new one.</summary>
    public static FormField HoldingField { get; } = new("officialHolding", "");

    public static FormField RoleField { get; } = new("officialRole", "Jabatan");

    public static FormField NameField { get; } = new("officialName", "Nama", 150) { Hint = "Lengkap dengan gelar." };

    public static FormField NipField { get; } = new("officialNip", "NIP", 40) { Hint = "18 angka, misalnya 19761231 199511 1 002." };

    public static FormField EmailField { get; } = new("officialEmail", "Email", 254) { Hint = "Tautan kerja dikirim ke alamat ini." };

    public static FormField ActingField { get; } = new("officialActing", "Sebagai");

    public static FormField FromField { get; } = new("officialFrom", "Mulai tanggal", 40) { Hint = "Misalnya 1 Desember 2026. Tidak sebelum hari ini." };

    public static FormField UntilField { get; } = new("officialUntil", "Sampai tanggal", 40)
    {
        IsRequired = false,
        Hint = "Hari terakhirnya. Kosongkan bila belum diketahui.",
    };

    /// <summary>The roles that somebody can hold, by the word that the form sends.</summary>
    public static IReadOnlyDictionary<string, Role> Roles { get; } =
        Enum.GetValues<Role>().Where(role => role != Role.Pemohon).ToDictionary(role => role.ToString().ToLowerInvariant());

    /// <summary>The ways to hold one, by the word that the form sends.</summary>
    public static IReadOnlyDictionary<string, (string? Acting, string Label)> Ways { get; } = new Dictionary<string, (string?, string)>
    {
        [Regular] = (null, "Pejabat tetap"),
        ["plt"] = ("Plt.", "Plt. (pelaksana tugas)"),
        ["plh"] = ("Plh.", "Plh. (pelaksana harian)"),
    };

    public static bool IsProposed(TypedFields fields) => fields.Tidied(StepField) == Propose;

    /// <summary>The form as it is to be shown for a holding.</summary>
    public static IReadOnlyDictionary<string, string> Of(Official official) => new Dictionary<string, string>
    {
        [HoldingField.Name] = official.Key,
        [RoleField.Name] = official.Role.ToString().ToLowerInvariant(),
        [NameField.Name] = official.Name,
        [NipField.Name] = official.Nip.Printed,
        [EmailField.Name] = official.Email.Value,
        [ActingField.Name] = Ways.First(way => way.Value.Acting == official.Acting).Key,
        [FromField.Name] = Tanggal.Short(official.From),
        [UntilField.Name] = official.Until is { } until ? Tanggal.Short(until) : "",
    };

    /// <param name="emailDomain">The domain that the address must belong to.</param>
    public static Checked<OfficialForm> Check(TypedFields fields, OfficialsBook book, string emailDomain, DateOnly today)
    {
        var key = fields.Tidied(HoldingField);
        var before = book.Officials.FirstOrDefault(one => one.Key == key && !one.IsOverOn(today));
        fields.Refuse("", key.Length > 0 && before is null ? "Data jabatan ini sudah berubah atau sudah berakhir. Mulai lagi dari daftarnya." : null);
        var role = before?.Role ?? (fields.Choice(RoleField, Roles.Keys, "Pilih jabatannya.") is { } word ? Roles[word] : null);
        var name = fields.Text(NameField);
        var nip = fields.Id(NipField, IdKind.Nip);
        var email = fields.Email(EmailField, emailDomain);
        var way = fields.Choice(ActingField, Ways.Keys, "Pilih pejabat tetap, Plt., atau Plh.");
        var from = fields.Date(FromField, "Tanggal mulai tidak benar, misalnya 1 Desember 2026.");
        var until = fields.Date(UntilField, "Tanggal akhir tidak benar, misalnya 31 Desember 2026.");
        fields.Refuse(FromField.Name, ProblemOfFrom(from, before, today));
        fields.Refuse(UntilField.Name, until == before?.Until ? null
            : until < today ? $"Tanggal akhir tidak boleh sebelum hari ini, {Tanggal.Short(today)}: tidak ada yang berlaku surut."
            : until < from ? "Tanggal akhir tidak boleh sebelum tanggal mulai."
            : null);
        if (fields.Errors.Count > 0 || role is null || nip is null || email is null || way is null || from is null)
        {
            return fields.Result<OfficialForm>(() => null!);
        }

        var after = new Official(role.Value, name, nip, email, from.Value, until, Ways[way].Acting);
        var other = book.Officials.FirstOrDefault(one => one != before && one.Role == role && one.IsSameAs(after) && one.Overlaps(after));
        fields.Refuse(NipField.Name, other is null ? null : $"{other.NameAndTitle} sudah tercatat, {RoleChangeText.Period(other)}.");
        fields.Refuse("", after == before ? "Tidak ada yang berubah." : null);
        return fields.Result(() => new OfficialForm(before, after));
    }

    private static string? ProblemOfFrom(DateOnly? from, Official? before, DateOnly today) =>
        before?.From < today ? from == before.From ? null : $"Jabatan ini sudah dimulai {Tanggal.Short(before.From)}; tanggal mulainya tidak berubah lagi."
        : from < today ? $"Tanggal mulai tidak boleh sebelum hari ini, {Tanggal.Short(today)}: tidak ada yang berlaku surut."
        : null;
}
