using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Site;

/// <summary>A multipart form as received: texts, files that are already stored, and the errors of the files.</summary>
public sealed record Submission(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Attachment> Files, IReadOnlyList<FieldError> Errors)
{
    public string? Text(string field) => Typed.GetValueOrDefault(field);

    /// <summary>The texts, ready for a form's check. The errors of the files come before those of the texts.</summary>
    public TypedFields Fields() => new(Typed, Errors);

    /// <summary>The sent files merged with earlier ones. A sent file replaces earlier files of its kind.</summary>
    public IReadOnlyList<Attachment> FilesOver(IEnumerable<Attachment> earlier) =>
        [.. earlier.Where(file => Files.All(sent => sent.Kind != file.Kind)), .. Files];
}
