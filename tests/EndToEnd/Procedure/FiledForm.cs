namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>Form PA-17 as a client sends it: the sample, changed where a test needs it.</summary>
public sealed record FiledForm(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<SampleFile> Files)
{
    /// <summary>The sample with every attachment.</summary>
    public static FiledForm Sample() => new(
        new Dictionary<string, string>(Procedure.Sample.Fields) { ["idempotencyKey"] = Guid.NewGuid().ToString("N") },
        [
            .. Required,
            Procedure.Sample.Attached("pseEvidence", "halaman-pse.png"),
            Procedure.Sample.Attached("pseEvidence", "halaman-pse-telepon.jpg"),
        ]);

    /// <summary>The sample with the required attachments only.</summary>
    public static FiledForm Bare() => Sample() with { Files = Required };

    private static IReadOnlyList<SampleFile> Required { get; } =
    [
        Procedure.Sample.Attached("officialLetter", "surat-dinas.pdf"),
        Procedure.Sample.Attached("documentation", "dokumentasi-aplikasi.docx"),
        Procedure.Sample.Attached("securityReport", "laporan-uji-keamanan.pdf"),
    ];

    public FiledForm With(string field, string value) => this with { Fields = new Dictionary<string, string>(Fields) { [field] = value } };

    public FiledForm With(SampleFile file) => this with { Files = [.. Files, file] };

    public FiledForm WithoutFiles() => this with { Files = [] };

    /// <summary>Replaces the field's file.</summary>
    public FiledForm Instead(SampleFile file) => this with { Files = [.. Files.Where(other => other.Field != file.Field), file] };

    public HttpContent Content() => Form.Multipart(Fields, Files);
}
