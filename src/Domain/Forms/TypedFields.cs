using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>Reads a form's fields one by one and collects what is wrong, each fault at its field.</summary>
/// <param name="typed">Field name to text; a missing field is an empty one.</param>
/// <param name="emailDomain">The domain a hosting manager's email must lie in.</param>
internal sealed class TypedFields(IReadOnlyDictionary<string, string> typed, string emailDomain)
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public string Text(string field, string label, int longest, bool required = true, bool lines = false)
    {
        var text = TypedText.Normalized(typed.GetValueOrDefault(field));
        Report(field, TypedText.ProblemOf(text, label, longest, required, lines));
        return text;
    }

    public string Url(string field, string label, bool required)
    {
        var text = Text(field, label, 500, required);
        if (text.Length > 0 && !WebAddress.IsValid(text))
        {
            Report(field, $"{label} harus alamat web lengkap, misalnya https://dokumen.batam.go.id/aplikasi.");
        }

        return text;
    }

    public IdNumber? Id(string field, string label, IdKind kind)
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

    /// <summary>The fields of section <c>PENGELOLA HOSTING</c>.</summary>
    /// <returns>Null when one of them is wrong.</returns>
    public HostingManager? Manager()
    {
        var before = errors.Count;
        var name = Text(Pa17Field.ManagerName, "Nama pengelola hosting", 150);
        var kind = Kind();
        var id = kind is { } k ? Id(Pa17Field.ManagerId, "NIP/NIK pengelola", k) : null;
        var email = Email();
        var phone = Text(Pa17Field.ManagerPhone, "Nomor HP", 30);
        if (phone.Length > 0 && !IsPhone(phone))
        {
            Report(Pa17Field.ManagerPhone, "Nomor HP berisi 8 sampai 15 angka, misalnya 0812-3456-7890.");
        }

        return errors.Count > before ? null : new HostingManager(name, id!, email!, phone);
    }

    private IdKind? Kind()
    {
        var kind = typed.GetValueOrDefault(Pa17Field.ManagerIdKind)?.Trim().ToLowerInvariant();
        if (kind is "nip" or "nik")
        {
            return kind == "nip" ? IdKind.Nip : IdKind.Nik;
        }

        Report(Pa17Field.ManagerIdKind, "Pilih NIP (untuk ASN) atau NIK (untuk Non ASN).");
        return null;
    }

    private EmailAddress? Email()
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

    private void Report(string field, string? problem)
    {
        if (problem is not null)
        {
            errors.Add(new FieldError(field, problem));
        }
    }

    private static bool IsPhone(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')') && text.Count(char.IsAsciiDigit) is >= 8 and <= 15;
}
