using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of an internal note, checked.</summary>
public sealed record NoteForm(string Text)
{
    public static FormField TextField { get; } = new("internalNote", "Catatan internal", 4000)
    {
        HasLines = true, Hint = "Hanya dibaca petugas; Pemohon tidak melihatnya.",
    };

    public Note By(string official, DateTimeOffset at) => new(Text, official, at);

    public static Checked<NoteForm> Check(TypedFields fields)
    {
        var text = fields.Text(TextField);
        return fields.Result(() => new NoteForm(text));
    }
}
