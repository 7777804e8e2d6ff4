using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks form PA-17 as typed. Every fault is reported at once, each at its field.</summary>
/// <param name="emailDomain">The domain the hosting manager's email must lie in (sop.md part 4), e.g. <c>batam.go.id</c>.</param>
public sealed class Pa17Check(string emailDomain)
{
    public const int LongestNotes = 4000;

    /// <param name="typed">Field name to text; a missing field is an empty one.</param>
    public Checked<Pa17Form> Check(IReadOnlyDictionary<string, string> typed)
    {
        var errors = new List<FieldError>();
        string Text(string field, string label, int longest, bool required = true, bool lines = false)
        {
            var text = TypedText.Normalized(typed.GetValueOrDefault(field));
            Report(field, TypedText.ProblemOf(text, label, longest, required, lines));
            return text;
        }

        void Report(string field, string? problem)
        {
            if (problem is not null)
            {
                errors.Add(new FieldError(field, problem));
            }
        }

        string Url(string field, string label, bool required)
        {
            var text = Text(field, label, 500, required);
            if (text.Length > 0 && !WebAddress.IsValid(text))
            {
                Report(field, $"{label} harus alamat web lengkap, misalnya https://dokumen.batam.go.id/aplikasi.");
            }

            return text;
        }

        IdNumber? Id(string field, string label, IdKind kind)
        {
            if (string.IsNullOrWhiteSpace(typed.GetValueOrDefault(field)))
            {
                Report(field, $"{label} wajib diisi.");
                return null;
            }

            var id = IdNumber.TryParse(kind, typed[field], out var problem);
            Report(field, problem);
            return id;
        }

        IdKind? Kind()
        {
            var kind = typed.GetValueOrDefault(Pa17Field.ManagerIdKind)?.Trim().ToLowerInvariant();
            if (kind is "nip" or "nik")
            {
                return kind == "nip" ? IdKind.Nip : IdKind.Nik;
            }

            Report(Pa17Field.ManagerIdKind, "Pilih NIP (untuk ASN) atau NIK (untuk Non ASN).");
            return null;
        }

        EmailAddress? Email()
        {
            var text = Text(Pa17Field.ManagerEmail, "Email pengelola", 254);
            var email = EmailAddress.TryParse(text);
            if (text.Length > 0 && email is null)
            {
                Report(Pa17Field.ManagerEmail, $"Email pengelola tidak benar, misalnya nama@{emailDomain}.");
            }
            else if (email?.IsIn(emailDomain) == false)
            {
                Report(Pa17Field.ManagerEmail, $"Email pengelola wajib menggunakan email {emailDomain}.");
            }

            return email;
        }

        var applicationName = Text(Pa17Field.ApplicationName, "Nama aplikasi", 150);
        var agencyName = Text(Pa17Field.AgencyName, "Nama instansi", 200);
        var agencyAddress = Text(Pa17Field.AgencyAddress, "Alamat", 500, lines: true);
        var agencyContact = Text(Pa17Field.AgencyContact, "No telepon/email instansi", 200);
        var managerName = Text(Pa17Field.ManagerName, "Nama pengelola hosting", 150);
        var kind = Kind();
        var managerId = kind is { } k ? Id(Pa17Field.ManagerId, "NIP/NIK pengelola", k) : null;
        var managerEmail = Email();
        var managerPhone = Text(Pa17Field.ManagerPhone, "Nomor HP", 30);
        if (managerPhone.Length > 0 && !IsPhone(managerPhone))
        {
            Report(Pa17Field.ManagerPhone, "Nomor HP berisi 8 sampai 15 angka, misalnya 0812-3456-7890.");
        }

        var documentationUrl = Url(Pa17Field.DocumentationUrl, "Alamat dokumentasi aplikasi", required: true);
        var pseUrl = Url(Pa17Field.PseUrl, "Halaman Pendataan Sistem Elektronik", required: false);
        var notes = Text(Pa17Field.Notes, "Catatan", LongestNotes, required: false, lines: true);
        var headName = Text(Pa17Field.AgencyHeadName, "Nama Kepala OPD", 150);
        var headNip = Id(Pa17Field.AgencyHeadNip, "NIP Kepala OPD", IdKind.Nip);

        return errors.Count > 0
            ? new Checked<Pa17Form>(null, errors)
            : new Checked<Pa17Form>(
                new Pa17Form
                {
                    ApplicationName = applicationName,
                    AgencyName = agencyName,
                    AgencyAddress = agencyAddress,
                    AgencyContact = agencyContact,
                    ManagerName = managerName,
                    ManagerId = managerId!,
                    ManagerEmail = managerEmail!,
                    ManagerPhone = managerPhone,
                    DocumentationUrl = documentationUrl,
                    PseUrl = pseUrl,
                    Notes = notes,
                    AgencyHeadName = headName,
                    AgencyHeadNip = headNip!,
                },
                []);
    }

    private static bool IsPhone(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')') && text.Count(char.IsAsciiDigit) is >= 8 and <= 15;
}
