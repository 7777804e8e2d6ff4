using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>
/// The one way to check a form: reads its fields one by one and collects the faults, each at its field. A form's check reads all its fields, even
/// when earlier ones are wrong, and ends with <see cref="Result"/>.
/// </summary>
/// <param name="typed">The text of each field by name; a missing field counts as empty.</param>
/// <param name="found">The faults found earlier, while the form was received; they come first.</param>
public sealed class TypedFields(IReadOnlyDictionary<string, string> typed, IEnumerable<FieldError>? found = null)
{
    private static readonly string[] PhoneLabels =
        ["WA", "WHATSAPP", "HP", "NO", "NOMOR", "TELEPON", "TELP", "TLP", "TEL", "PONSEL", "HANDPHONE", "SELULER", "FAX", "FAKS"];

    private readonly List<FieldError> errors = [.. found ?? []];

    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Whether the field was left out by a client that need not know it.</summary>
    public bool IsUnknown(FormField field) => field.MayBeUnknown && !typed.ContainsKey(field.Name);

    /// <summary>The field's text, tidied; any text is accepted.</summary>
    public string Tidied(FormField field) => Read(field).Value;

    public string Text(FormField field)
    {
        var text = Read(field);
        Refuse(field.Name, text.ProblemIn(field));
        return text.Value;
    }

    public string Url(FormField field)
    {
        var text = Text(field);
        Refuse(field.Name, text.Length == 0 || WebAddress.IsValid(text)
            ? null
            : $"{field.Called} harus alamat web lengkap, misalnya {field.Example}{Without(TypedFault.In(text, WebAddress.MayHold))}.");
        return text;
    }

    /// <param name="domain">The domain that the address must belong to.</param>
    public EmailAddress? Email(FormField field, string domain)
    {
        var text = Text(field);
        var email = EmailAddress.TryParse(text);
        Refuse(field.Name, text.Length > 0 && email is null
            ? $"{field.Called} tidak benar, misalnya nama@{domain}{Without(TypedFault.In(text, EmailAddress.MayHold))}."
            : email?.IsIn(domain) == false ? $"{field.Called} wajib menggunakan email {domain}."
            : null);
        return email;
    }

    /// <summary>A telephone number, with plain spaces and dashes where it was set apart.</summary>
    public string Phone(FormField field)
    {
        var number = TypedNumber.Read(typed.GetValueOrDefault(field.Name), PhoneLabels, "+()");
        var problem = (Read(field) with { Fault = null }).ProblemIn(field);
        Refuse(field.Name, problem ?? (number is { Fault: null, Digits.Length: >= 8 and <= 15 }
            ? null
            : $"{field.Called} berisi 8 sampai 15 angka, misalnya {field.Example}{Without(number.Fault)}."));
        return number.Grouped;
    }

    /// <param name="kind">Null when the kind of number is not given: that fault is shown at its own field, and the number cannot be checked.</param>
    public IdNumber? Id(FormField field, IdKind? kind)
    {
        if (kind is not { } known)
        {
            return null;
        }

        if (Read(field) is { Value.Length: 0 } nothing)
        {
            Refuse(field.Name, nothing.ProblemIn(field));
            return null;
        }

        var id = IdNumber.TryParse(known, typed[field.Name], out var problem);
        Refuse(field.Name, problem);
        return id;
    }

    /// <summary>One of a set of words, in any case.</summary>
    /// <param name="problem">The message when it is none of them.</param>
    /// <returns>Null when it is none of them.</returns>
    public string? Choice(FormField field, IEnumerable<string> words, string problem)
    {
        var text = Tidied(field).ToLowerInvariant();
        if (words.Contains(text))
        {
            return text;
        }

        Refuse(field.Name, problem);
        return null;
    }

    /// <summary>A box that must be ticked.</summary>
    /// <param name="problem">The message when it is not ticked.</param>
    public void Tick(FormField field, string problem) => Refuse(field.Name, typed.GetValueOrDefault(field.Name) == "ya" ? null : problem);

    /// <summary>A day as people write it (<c>30/6/2027</c>) or as programs do (<c>2027-06-30</c>).</summary>
    /// <param name="problem">The message when it is not a day.</param>
    public DateOnly? Date(FormField field, string problem)
    {
        var text = Tidied(field);
        if (TypedDate.TryParse(text) is { Day: var date, Time: null })
        {
            return date;
        }

        Refuse(field.Name, text.Length == 0 && !field.IsRequired ? null : problem);
        return null;
    }

    /// <summary>A day and time (<c>23/11/2026 09.30</c>, <c>2026-11-23T09:30</c>), or only a day; people mean WIB.</summary>
    /// <param name="problem">The message when it is neither, or lies outside the limits.</param>
    public DateTimeOffset? Moment(FormField field, DateTimeOffset earliest, DateTimeOffset latest, string problem)
    {
        var text = Tidied(field);
        if (MomentOf(text) is { } moment && moment >= earliest && moment <= latest)
        {
            return moment;
        }

        Refuse(field.Name, text.Length == 0 && !field.IsRequired ? null : problem);
        return null;
    }

    /// <summary>The attached file of a kind that is required. A file that was refused on arrival is not reported as missing too.</summary>
    /// <param name="files">The attached files.</param>
    public Attachment? File(AttachmentKind kind, IEnumerable<Attachment> files)
    {
        var file = files.FirstOrDefault(file => file.Kind == kind);
        Refuse(kind.Field(), file is not null || errors.Any(error => error.Field == kind.Field()) ? null : $"{kind.Label()} wajib dilampirkan.");
        return file;
    }

    /// <param name="problem">What is wrong; null when nothing is.</param>
    public void Refuse(string field, string? problem)
    {
        if (problem is not null)
        {
            errors.Add(new FieldError(field, problem));
        }
    }

    /// <param name="form">Makes the form from what was read; called only when nothing is wrong.</param>
    public Checked<T> Result<T>(Func<T> form)
        where T : class => errors.Count > 0 ? new Checked<T>(null, [.. errors]) : new Checked<T>(form(), []);

    private TypedText Read(FormField field) => TypedText.Read(typed.GetValueOrDefault(field.Name), field.HasLines);

    private static string Without(TypedFault? fault) => fault is null ? "" : $", tanpa {fault}";

    /// <summary>In year 1, applying WIB's offset leaves the calendar's range.</summary>
    private static DateTimeOffset? MomentOf(string text) =>
        TypedDate.TryParse(text) is { Day.Year: > 1 } typed ? Wib.At(typed.Day, typed.Time ?? TimeOnly.MinValue) : null;
}
