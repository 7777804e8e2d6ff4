using System.Net.Http.Headers;
using System.Text;
using HostingFunctions.ApiClient;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using Decided = HostingFunctions.ApiClient.Decision;

namespace HostingFunctions.Functions.Tests;

/// <summary>What a program does that knows openapi.json alone: NSwag makes its client from the description (tests/ApiClient).</summary>
public sealed class GeneratedClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Client_FromTheDescription_TakesARequestToHostedAndRenewsIt()
    {
        await using var app = await RunningApp.StartAsync(
            At("2026-03-02"), OfficialsJson.Usual().WithAdministrator(), settings: ["--RenewalsSchedule=0 0 0 29 2 *"]);
        var program = await ProgramClient.LetInAsync(app, "subkoordinatorpa");
        using var http = new HttpClient { BaseAddress = app.Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", program.Key);
        var (people, desk) = (new Api(app.Http), new Api(http));

        var filed = await SubmitAsync(people);
        await app.SettleAsync();
        await people.ConfirmAsync(TokenTo(app, Applicant.Manager, "konfirmasi"), new ConfirmForm { IdDigits = Applicant.ManagerDigits }, Cancellation);
        await app.SettleAsync();
        (await desk.DeskRequestsAsync(keadaan: Keadaan.Diperiksa, cancellationToken: Cancellation)).Lines.ShouldHaveSingleItem().Id.ShouldBe(filed.Id);
        var refused = await Should.ThrowAsync<ApiException<Problem>>(
            people.ReviewAsync(TokenTo(app, OfficialsJson.Pa, "tinjau"), Decided.Ya, "Lengkap.", idDigits: "9999", cancellationToken: Cancellation));
        refused.StatusCode.ShouldBe(422);
        refused.Result.Errors.Keys.ShouldBe(["idDigits"]);
        await DecideAsync(app, people, OfficialsJson.Pa, OfficialsJson.Sandiman, OfficialsJson.Pse, OfficialsJson.Pa);

        var hosted = await desk.DeskRequestAsync(filed.Id, Cancellation);
        hosted.Status.State.ShouldBe(StatusState.Hosted);
        hosted.Form["applicationName"].ShouldBe("SIPADU");
        using var letter = await desk.DeskFileAsync(filed.Id, hosted.Files.Single(file => file.Name == "surat.pdf").Id, cancellationToken: Cancellation);
        (await new StreamReader(letter.Stream).ReadToEndAsync(Cancellation)).ShouldBe("%PDF-1.4 surat");
        (await people.StatusPageAsync(TokenTo(app, Applicant.Manager, "status"), Cancellation)).State.ShouldBe(StatusState.Hosted);
        (await desk.DeskApplicationAsync(filed.Id, cancellationToken: Cancellation)).Application.ValidUntil.ShouldBe(new DateOnly(2026, 12, 31));

        app.Time.SetUtcNow(At("2026-10-01"));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var renewal = await RenewAsync(people, TokenTo(app, Applicant.Manager, "perpanjangan"));
        await app.SettleAsync();
        await DecideAsync(app, people, OfficialsJson.Pa, OfficialsJson.Sandiman);

        (await desk.DeskRequestAsync(renewal.Id, Cancellation)).Status.State.ShouldBe(StatusState.Renewed);
        var renewed = (await desk.DeskApplicationsAsync(cancellationToken: Cancellation)).Lines.ShouldHaveSingleItem();
        (renewed.Id, renewed.ValidUntil).ShouldBe((filed.Id, new DateOnly(2027, 12, 31)));
    }

    private static Task<Accepted> SubmitAsync(Api api) => api.SubmitRequestAsync(
        applicationName: "SIPADU", agencyName: "Dinas Contoh", agencyAddress: "Jalan Contoh 1", agencyContact: "0778-123456", managerName: "Budi Contoh",
        managerIdKind: ManagerIdKind.Nik, managerId: "2171010101900001", managerEmail: Applicant.Manager, managerPhone: "0812-3456-7890",
        documentationUrl: "https://dokumen.batam.go.id/sipadu", agencyHeadName: "Kepala Contoh", agencyHeadNip: "197012311995111001",
        officialLetter: Pdf("surat"), documentation: Pdf("dokumentasi"), securityReport: Pdf("uji"), pseEvidence: [], other: [],
        cancellationToken: Cancellation);

    /// <summary>Names no identity number and brings one file anew: the others are kept.</summary>
    private static Task<Accepted> RenewAsync(Api api, string token) => api.RenewAsync(
        token, applicationName: "SIPADU", agencyName: "Dinas Contoh", agencyAddress: "Jalan Contoh 1", agencyContact: "0778-123456",
        managerName: "Budi Contoh", managerIdKind: ManagerIdKind.Nik, managerEmail: Applicant.Manager, managerPhone: "0812-3456-7890",
        documentationUrl: "https://dokumen.batam.go.id/sipadu", agencyHeadName: "Kepala Contoh", agencyHeadNip: "197012311995111001",
        securityReport: Pdf("uji-2027"), pseEvidence: [], other: [], idDigits: Applicant.ManagerDigits, cancellationToken: Cancellation);

    /// <summary>Each official in turn answers <c>ya</c> by their mailed link, with what their step asks for.</summary>
    private static async Task DecideAsync(RunningApp app, Api api, params string[] officials)
    {
        foreach (var (at, official) in officials.Index())
        {
            await api.ReviewAsync(
                TokenTo(app, official, "tinjau"), Decided.Ya, "Lengkap.", idDigits: OfficialsJson.DigitsOf(official),
                pseNumber: at == 2 ? "PSE-1" : null, pseProof: at == 2 ? Pdf("bukti") : null,
                hostedUrl: at == 3 ? "https://sipadu.batam.go.id" : null, cancellationToken: Cancellation);
            await app.SettleAsync();
        }
    }

    private static FileParameter Pdf(string name) => new(new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4 {name}")), $"{name}.pdf", "application/pdf");

    private static string TokenTo(RunningApp app, string person, string kind) =>
        app.Mails.To(person).Last(mail => mail.Text.Contains($"/{kind}/", StringComparison.Ordinal)).Link(kind).Split('/')[^1];

    private static DateTimeOffset At(string day) => Wib.At(DateOnly.Parse(day), new TimeOnly(9, 0));
}
