using System.Text.Json;
using HostingFunctions.Testing;

namespace HostingFunctions.Bench.Requests;

/// <summary>The sample request of <c>samples/</c> as a form to send, and the last four digits of each person's number.</summary>
internal sealed class Sample
{
    private static readonly (string Field, string File)[] Attachments =
    [
        ("officialLetter", "surat-dinas.pdf"),
        ("documentation", "dokumentasi-aplikasi.docx"),
        ("securityReport", "laporan-uji-keamanan.pdf"),
        ("pseEvidence", "halaman-pse.png"),
        ("pseEvidence", "halaman-pse-telepon.jpg"),
    ];

    private const string PseProof = "bukti-pendataan-pse.pdf";

    private readonly Dictionary<string, string> fields = JsonSerializer.Deserialize<Dictionary<string, string>>(Read("request.json"))!;
    private readonly Dictionary<string, string> digits;
    private readonly Dictionary<string, byte[]> files =
        Attachments.Select(attachment => attachment.File).Append(PseProof).ToDictionary(file => file, file => Read("files", file));

    public Sample()
    {
        using var officials = JsonDocument.Parse(Read("officials.json"));
        digits = officials.RootElement.EnumerateArray().ToDictionary(
            official => official.GetProperty("email").GetString()!, official => official.GetProperty("nip").GetString()![^4..]);
        digits[fields["managerEmail"]] = fields["managerId"].Replace(" ", "", StringComparison.Ordinal)[^4..];
    }

    public string DigitsOf(string email) => digits[email];

    /// <summary>Form PA-17 with its five attachments and a new idempotency key.</summary>
    public MultipartFormDataContent Request()
    {
        var form = Texts([.. fields.Select(field => (field.Key, field.Value)), ("idempotencyKey", Guid.NewGuid().ToString("N"))]);
        foreach (var (field, file) in Attachments)
        {
            form.Add(new ByteArrayContent(files[file]), field, file);
        }

        return form;
    }

    /// <summary>The decision form of a step, always <c>ya</c>; step 4 adds the proof of the PSE recording, step 5 the address.</summary>
    public MultipartFormDataContent Decision(string stepKey, string email)
    {
        var form = Texts(("decision", "ya"), ("considerations", "Data lengkap dan sesuai."), ("notes", ""), ("idDigits", DigitsOf(email)));
        if (stepKey == Domain.Procedure.Procedures.PseRecording)
        {
            form.Add(new StringContent("CONTOH-000000"), "pseNumber");
            form.Add(new ByteArrayContent(files[PseProof]), "pseProof", PseProof);
        }
        else if (stepKey == Domain.Procedure.Procedures.Hosting)
        {
            form.Add(new StringContent("https://sipohon-contoh.batam.go.id"), "hostedUrl");
        }

        return form;
    }

    private static MultipartFormDataContent Texts(params (string Field, string Text)[] texts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, text) in texts)
        {
            form.Add(new StringContent(text), field);
        }

        return form;
    }

    private static byte[] Read(params string[] path) => File.ReadAllBytes(Repository.PathOf(["samples", .. path]));
}
