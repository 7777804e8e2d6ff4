using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>What nobody sends by accident gets a clear answer, and nothing is left half stored.</summary>
public sealed class HostileInputTests(HostileInputTests.OwnService fixture) : IClassFixture<HostileInputTests.OwnService>, IDisposable
{
    private const string Script = "<script>alert(1)</script>";

    private readonly HostingService service = fixture.Service;
    private readonly Visitor visitor = new(fixture.Service.Address);
    private readonly HttpClient http = new();

    /// <summary>Nobody else stores files here in the meantime.</summary>
    public sealed class OwnService : IAsyncLifetime
    {
        private readonly ServiceFixture own = new();

        public HostingService Service => own.Service;

        public ValueTask InitializeAsync() => own.InitializeAsync();

        public ValueTask DisposeAsync() => own.DisposeAsync();
    }

    public static TheoryData<string, string> BadTexts => new()
    {
        { "managerName", "Sari\r\nBcc: korban@example.org" },
        { "applicationName", "Aplikasi\nSubject: lain" },
        { "notes", "a\u0001b" },
        { "notes", "a\uFFFEb" },
        { "agencyName", "Dinas\u0000Contoh" },
        { "managerEmail", "sari@batam.go.id\r\nBcc: korban@example.org" },
        { "managerEmail", "\"<script>\"@batam.go.id" },
        { "managerEmail", "sari@batam.go.id.example.org" },
        { "documentationUrl", "javascript:alert(1)" },
        { "managerId", "19920415 201903 9 004" },
        { "notes", new string('x', 70_000) },
    };

    public static TheoryData<string, byte[]> BadFiles => new()
    {
        { "surat.pdf", [.. "MZ"u8, .. new byte[4096]] },
        { "surat.pdf", [] },
        { "surat.pdf", Padded(26 * 1024 * 1024) },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public async Task Text_ThatCannotBeCarried_IsRefusedAtItsField(string field, string value) =>
        await VerifyRefusedAsync(FiledForm.Bare().With(field, value), field);

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task File_ThatIsNotWhatItMustBe_IsRefusedAtItsField(string name, byte[] content) =>
        await VerifyRefusedAsync(FiledForm.Bare().Instead(new SampleFile("officialLetter", name, content)), "officialLetter");

    [Fact]
    public async Task Files_MoreThanTwenty_AreRefused()
    {
        var form = Enumerable.Range(1, 18).Aggregate(FiledForm.Bare(), (form, i) => form.With(Sample.Attached("other", "surat-dinas.pdf")));

        await VerifyRefusedAsync(form, "other");
    }

    [Fact]
    public async Task Request_LargerThan90MB_IsAnswered413()
    {
        using var form = new ByteArrayContent(new byte[96_000_000]);
        form.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        using var answer = await http.PostAsync(new Uri(service.Address, "permohonan"), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("90 MB");
        (await service.CountOrphansAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Request_BodyNeverComes_IsAnswered408()
    {
        var answer = await RawAsync(
            "POST /permohonan HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000000\r\n\r\n--b\r\n");

        answer.ShouldStartWith("HTTP/1.1 408");
    }

    [Fact]
    public async Task Upload_Truncated_StoresNothing()
    {
        var body = new MemoryStream();
        var form = FiledForm.Bare().Content();
        await form.CopyToAsync(body);
        var cut = body.ToArray()[..^20_000];

        await RawAsync(
            $"POST /permohonan HTTP/1.1\r\nHost: localhost\r\nContent-Type: {form.Headers.ContentType}\r\nContent-Length: {body.Length}\r\n\r\n", cut);

        await Fact.AwaitAsync("the files to go", async () => await service.CountOrphansAsync() == 0);
        await Fact.AwaitAsync(
            "the promise of the submission to go",
            async () => !await service.WakeUps.ListAsync(DateTimeOffset.MaxValue, default).AnyAsync(wakeUp => wakeUp.IsSubmission));
    }

    [Fact]
    public async Task Script_InEveryField_IsShownAsText()
    {
        string[] fields = ["applicationName", "agencyName", "agencyAddress", "agencyContact", "managerName", "notes", "agencyHeadName"];
        var form = fields.Aggregate(FiledForm.Bare(), (form, field) => form.With(field, $"{Script}{field}"));
        var journey = await Journey.BeginAsync(visitor, service.Mailbox, form);
        await journey.ConfirmAsync();
        await journey.DecideAsync(StepForm.Tidak(Procedures.DataCheck, Script));

        string[] shown =
        [
            await journey.StatusPageAsync(),
            await visitor.ReadAsync((await journey.MailAsync("returned.1")).Link("revisi")),
            (await journey.MailAsync("returned.1")).Html,
            (await journey.MailAsync($"assignment.{Procedures.DataCheck}.1")).Html,
        ];

        shown.ShouldAllBe(html => !html.Contains("<script>", StringComparison.OrdinalIgnoreCase) && html.Contains("&lt;script&gt;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../../etc/passwd.pdf")]
    [InlineData("..\\..\\boot.ini")]
    [InlineData("surat\0.pdf")]
    [InlineData("surat.pdf\u202Efdp.exe")]
    public async Task FileName_Hostile_IsMadeSafe(string name)
    {
        var filed = await visitor.FileAsync(FiledForm.Bare().Instead(Sample.Attached("officialLetter", "surat-dinas.pdf") with { Name = name }));

        var stored = (await service.StoredAsync(filed.Id)).Current.Attachments.Single(file => file.Kind == Domain.Forms.AttachmentKind.OfficialLetter);
        stored.FileName.ShouldEndWith(".pdf");
        stored.FileName.ShouldAllBe(c => c != '/' && c != '\\' && !char.IsControl(c) && c != '\u202E');
    }

    public void Dispose()
    {
        visitor.Dispose();
        http.Dispose();
    }

    private async Task VerifyRefusedAsync(FiledForm form, string field)
    {
        using var answer = await visitor.SubmitAsync(form);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("errors").GetProperty(field)[0].GetString().ShouldNotBeNullOrWhiteSpace();
        (await service.CountOrphansAsync()).ShouldBe(0);
    }

    /// <param name="body">After it nothing more is sent; null leaves the server waiting for more.</param>
    /// <returns>The first line of the answer; empty when there is none.</returns>
    private async Task<string> RawAsync(string head, byte[]? body = null)
    {
        using var connection = new System.Net.Sockets.TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, service.Address.Port);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body ?? []);
        if (body is not null)
        {
            connection.Client.Shutdown(System.Net.Sockets.SocketShutdown.Send);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadLineAsync() ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static byte[] Padded(int size)
    {
        var content = new byte[size];
        "%PDF-1.7\n"u8.CopyTo(content);
        return content;
    }
}
