using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Site;

/// <summary>A multipart form as it came: texts, files already stored, and what was wrong with the files.</summary>
public sealed record Submission(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Attachment> Files, IReadOnlyList<FieldError> Errors)
{
    public string? Text(string field) => Typed.GetValueOrDefault(field);

    /// <summary>The texts, for a form's check; what was wrong with the files stands before what is wrong with them.</summary>
    public TypedFields Fields() => new(Typed, Errors);

    /// <summary>The attachments together with earlier ones: a kind that was sent anew takes the place of the earlier.</summary>
    public IReadOnlyList<Attachment> FilesOver(IEnumerable<Attachment> earlier) => [.. earlier.Where(file => Files.All(sent => sent.Kind != file.Kind)), .. Files];
}
