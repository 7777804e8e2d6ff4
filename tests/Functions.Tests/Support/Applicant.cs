using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What people do with the app: file requests, open links, send forms.</summary>
internal static partial class Applicant
{
    public const string Manager = "pengelola@dinas.batam.go.id";
    public const string ManagerDigits = "0001";

    public static Dictionary<string, string> Form() => new()
    {
        ["idempotencyKey"] = Guid.NewGuid().ToString("N"),
        ["applicationName"] = "SIPADU",
        ["agencyName"] = "Dinas Contoh",
        ["agencyAddress"] = "Jalan Contoh 1",
        ["agencyContact"] = "0778-123456",
        ["managerName"] = "Budi Contoh",
        ["managerIdKind"] = "nik",
        ["managerId"] = "2171010101900001",
        ["managerEmail"] = Manager,
        ["managerPhone"] = "0812-3456-7890",
        ["documentationUrl"] = "https://dokumen.batam.go.id/sipadu",
        ["agencyHeadName"] = "Kepala Contoh",
        ["agencyHeadNip"] = "197012311995111001",
    };

    public static readonly (string Field, string Name, byte[] Content)[] Files =
    [
        ("officialLetter", "surat.pdf", "%PDF-1.4 surat"u8.ToArray()),
        ("documentation", "dokumentasi.pdf", "%PDF-1.4 dokumentasi"u8.ToArray()),
        ("securityReport", "uji.pdf", "%PDF-1.4 uji keamanan"u8.ToArray()),
    ];

    public static MultipartFormDataContent Multipart(
        IEnumerable<KeyValuePair<string, string>> fields, params (string Field, string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (field, name, content) in files)
        {
            form.Add(new ByteArrayContent(content), field, name);
        }

        return form;
    }

    public static async Task<HttpResponseMessage> SubmitAsync(this RunningApp app, Dictionary<string, string>? form = null)
    {
        using var content = Multipart(form ?? Form(), Files);
        return await app.SendAsProgramAsync(content);
    }

    /// <summary>Sends a whole form as a program does.</summary>
    public static async Task<HttpResponseMessage> SendAsProgramAsync(this RunningApp app, HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await app.Http.SendAsync(request);
    }

    /// <summary>Files a request and confirms it, so that it is with the Sub Koordinator PA. Returns its id.</summary>
    public static async Task<string> FileAsync(this RunningApp app)
    {
        using var submitted = await app.SubmitAsync();
        submitted.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted);
        var id = JsonDocument.Parse(await submitted.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        await app.SettleAsync();
        using var confirmed = await app.PressAsync(app.Mails.To(Manager).Last().Link("konfirmasi"), ("idDigits", ManagerDigits));
        confirmed.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        await app.SettleAsync();
        return id;
    }

    public static Task<HttpResponseMessage> PressAsync(this RunningApp app, string path, params (string Field, string Value)[] fields) =>
        app.Http.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value))));

    public static Task<HttpResponseMessage> DecideAsync(this RunningApp app, string official, string decision = "ya") => app.PressAsync(
        app.Mails.To(official).Last().Link("tinjau"),
        ("decision", decision), ("considerations", "Sudah diperiksa."), ("idDigits", OfficialsJson.DigitsOf(official)));

    public static string Link(this Mail mail, string kind) =>
        LinkPattern().Matches(mail.Text).First(match => match.Value.StartsWith($"/{kind}/", StringComparison.Ordinal)).Value;

    /// <summary>Where whoever got a first mail reports that the request is not theirs.</summary>
    public static string DisownPath(this Mail mail) => DisownPattern().Match(mail.Text).Value;

    [GeneratedRegex("/bukan-saya/[A-Za-z0-9_-]{64}")]
    private static partial Regex DisownPattern();

    [GeneratedRegex("/[a-z]+/[A-Za-z0-9_-]{64}")]
    private static partial Regex LinkPattern();
}
