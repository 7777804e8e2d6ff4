using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Step 1: the form over HTTP.</summary>
public sealed class SubmissionTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public async Task Submit_SameKeyManyTimesAtOnce_IsOneRequest()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var form = Applicant.Form();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.SubmitAsync(form)));
        using var last = await app.SubmitAsync(form);
        await app.SettleAsync();

        last.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var ids = await Task.WhenAll(answers.Append(last).Where(answer => answer.StatusCode == HttpStatusCode.Accepted).Select(IdOfAsync));
        ids.Distinct().ShouldHaveSingleItem();
        app.Mails.To(Applicant.Manager).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Submit_SameKeyOverAndOver_EachAnswerOpensTheStatusAndOneLinkMoreStays()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var form = Applicant.Form();
        using var first = await app.SubmitAsync(form);
        await app.SettleAsync();
        var before = (await app.RequestAsync(await first.IdAsync())).Links.Count;

        for (var repeat = 0; repeat < 10; repeat++)
        {
            using var answer = await app.SubmitAsync(form);
            using var status = await app.Http.GetAsync(await StatusPathOfAsync(answer), TestContext.Current.CancellationToken);
            status.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var atOnce = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.SubmitAsync(form)));
        atOnce.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Accepted);
        (await app.RequestAsync(await first.IdAsync())).Links.Count.ShouldBe(before + 1);
        using var stillThere = await app.Http.GetAsync(await StatusPathOfAsync(first), TestContext.Current.CancellationToken);
        stillThere.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Submit_SameKeyForAnotherForm_IsRefusedAtTheKey()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var form = Applicant.Form();
        using var first = await app.SubmitAsync(form);

        using var second = await app.SubmitAsync(new Dictionary<string, string>(form) { ["applicationName"] = "LAIN" });

        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ErrorsOfAsync(second)).ShouldBe(["idempotencyKey"]);
    }

    [Fact]
    public async Task Submit_EverythingWrong_NamesEachField()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        using var content = Applicant.Multipart(
            [KeyValuePair.Create("managerIdKind", "nip"), KeyValuePair.Create("managerEmail", "a@gmail.com")],
            ("officialLetter", "virus.pdf", "MZ\u0090"u8.ToArray()));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = content };
        request.Headers.Add("Accept", "application/json");

        using var refused = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await ErrorsOfAsync(refused)).Order().ShouldBe(
            new[]
            {
                "agencyAddress", "agencyContact", "agencyHeadName", "agencyHeadNip", "agencyName", "applicationName", "documentation", "documentationUrl",
                "managerEmail", "managerId", "managerName", "managerPhone", "officialLetter", "securityReport",
            });
        app.Mails.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("iso-8859-1", "Dinas Café")]
    [InlineData("windows-1252", "Dinas “Café”")]
    public async Task Submit_TextInANamedCharset_IsReadInIt(string charset, string name)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var form = Applicant.Form();
        form.Remove("applicationName");
        var text = new ByteArrayContent(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(name));
        text.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = charset };
        using var content = Applicant.Multipart(form, Applicant.Files);
        content.Add(text, "applicationName");

        using var answer = await app.SendAsProgramAsync(content);
        await app.SettleAsync();

        app.Mails.To(Applicant.Manager).Last().Text.ShouldContain(name);
    }

    [Fact]
    public async Task File_AskedForItsHead_TellsWhatAGetWouldGive()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = await app.FileAsync();
        var file = (await app.RequestAsync(RequestId.Parse(id))).Attachments.First();
        var path = $"/berkas/{app.Mails.To(Applicant.Manager).Last().Link("status").Split('/')[^1]}/{file.Id}";
        using var asked = new HttpRequestMessage(HttpMethod.Head, path);

        using var head = await app.Http.SendAsync(asked, TestContext.Current.CancellationToken);
        using var whole = await app.Http.GetAsync(path, TestContext.Current.CancellationToken);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe(file.Size);
        head.Content.Headers.ContentType.ShouldBe(whole.Content.Headers.ContentType);
        head.Content.Headers.ContentDisposition.ShouldBe(whole.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData(FileType.Pdf, "", "attachment")]
    [InlineData(FileType.Pdf, "?lihat", "inline")]
    [InlineData(FileType.Docx, "?lihat", "attachment")]
    public async Task File_ToBeShown_IsInlineOnlyOfAKindThatBrowsersShow(FileType type, string query, string disposition)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = await app.FileAsync();
        var request = await app.RequestAsync(RequestId.Parse(id));
        var file = type == FileType.Docx ? request.Documents[0].Id : request.Attachments.First().Id;

        using var answer = await app.Http.GetAsync(
            $"/berkas/{app.Mails.To(Applicant.Manager).Last().Link("status").Split('/')[^1]}/{file}{query}", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe(disposition);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type.MediaType());
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; base-uri 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Status_AskedByAProgram_SaysWhenTheStepIsDueAndWhy()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 3, 17), new TimeOnly(9, 0)), OfficialsJson.Usual());
        await app.FileAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Mails.To(Applicant.Manager).Last().Link("status"));
        request.Headers.Add("Accept", "application/json");

        using var answer = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        var status = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        status.GetProperty("state").GetString().ShouldBe("InReview");
        status.GetProperty("dueOn").GetString().ShouldBe("2026-03-27");
        status.GetProperty("dueBecause").GetString()!.ShouldContain("cuti bersama");
    }

    private static async Task<string> IdOfAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;

    private static async Task<string> StatusPathOfAsync(HttpResponseMessage answer) => new Uri(
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("statusUrl").GetString()!).AbsolutePath;

    private static async Task<string[]> ErrorsOfAsync(HttpResponseMessage answer) =>
        [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name)];
}
