using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Forms;

/// <summary>What the buttons of a form with files do besides sending it, and the fields of its files.</summary>
public sealed record DraftForm
{
    /// <summary>The value that only saves. After a colon may stand the field to go back to.</summary>
    public const string Save = "save";

    /// <summary>What is said when somebody saved in another window what is about to be sent.</summary>
    public const string Changed = "Isian berubah di jendela lain sejak halaman ini dibuka. Periksa lagi jawaban di bawah ini.";

    /// <summary>What is said when the box is not ticked.</summary>
    public const string NotAgreed = "Beri tanda centang bila data benar dan Pengelola Hosting mengetahuinya.";

    private const string Removal = "remove";
    private const string Replacement = "replace:";

    /// <summary>The name of the buttons.</summary>
    public static FormField ActionField { get; } = new("action", "Tombol", 80);

    /// <summary>Which state of the draft was read before it is sent.</summary>
    public static FormField SavedField { get; } = new("saved", "Keadaan draf", 40);

    /// <summary>The box of whoever files for the hosting manager.</summary>
    public static FormField AgreedField { get; } = new("agreed", "Data di atas benar, dan Pengelola Hosting mengetahui permohonan ini.");

    /// <summary>Whether only something is saved.</summary>
    public bool IsSave { get; private init; }

    /// <summary>The field that the page goes back to; empty for its top.</summary>
    public string Field { get; private init; } = "";

    /// <summary>The file to remove; null for none.</summary>
    public FileId? Removed { get; private init; }

    public static DraftForm Of(IReadOnlyDictionary<string, string> typed)
    {
        var action = typed.GetValueOrDefault(ActionField.Name, "");
        return action.Split(':') switch
        {
            [Save] => new DraftForm { IsSave = true },
            [Save, var field] => new DraftForm { IsSave = true, Field = FieldOf(field) },
            [Removal, var field, var file] => new DraftForm { IsSave = true, Field = FieldOf(field), Removed = FileId.TryParse(file) },
            _ => new DraftForm(),
        };
    }

    public static string SaveAt(AttachmentKind kind) => $"{Save}:{kind.Field()}";

    public static string Remove(Attachment file) => $"{Removal}:{file.Kind.Field()}:{file.Id}";

    /// <summary>The name of the field that takes a file in place of one that is there.</summary>
    public static string Replace(FileId file) => Replacement + file;

    private static string FieldOf(string typed) => FieldNames.OfFiles.Contains(typed) ? typed : "";

    /// <returns>The file that a field's file takes the place of; null for any other field.</returns>
    public static FileId? ReplacedBy(string field) =>
        field.StartsWith(Replacement, StringComparison.Ordinal) ? FileId.TryParse(field[Replacement.Length..]) : null;
}
