using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Nobody chooses a file twice, whatever was refused: correction, renewal and the step with a proof keep what came.</summary>
public sealed class KeptFilesTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));
    private static readonly (string, string, byte[])[] Mended = [("officialLetter", "surat-baru.pdf", "%PDF-1.4 surat baru"u8.ToArray())];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Revise_WrongDigits_TheFileIsKeptAndSentLater()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (id, path) = await ReturnedAsync(app);
        var form = Applicant.Form();
        form.Remove("managerId");

        using var refused = await app.SendFormAsync(path, form.Append(new("idDigits", "9999")), null, Mended);
        using var taken = await app.SendFormAsync(path, form.Append(new("idDigits", Applicant.ManagerDigits)));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("surat-baru.pdf");
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        var attachments = (await app.RequestAsync(id)).Current.Attachments;
        attachments.Select(file => file.FileName).ShouldBe(["dokumentasi.pdf", "uji.pdf", "surat-baru.pdf"], ignoreOrder: true);

        // What lies among those of the request has the same name as long as it lies among what is not accepted too.
        (await app.FilesAsync()).ShouldBeUnique();
    }

    [Fact]
    public async Task Revise_SavedAndOpenedAgain_HasWhatWasTypedAndAttached()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (id, path) = await ReturnedAsync(app);

        using var saved = await app.SendFormAsync(path, [new("notes", "Surat sudah diganti.")], "save", Mended);
        var page = await app.Http.GetStringAsync(path, Token);

        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page.ShouldContain("Surat sudah diganti.");
        page.ShouldContain("surat-baru.pdf");
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Returned);
    }

    [Fact]
    public async Task Revise_KeptFileRemoved_TheEarlierOneIsUsed()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (id, path) = await ReturnedAsync(app);
        using var saved = await app.SendFormAsync(path, Applicant.Form(), "save", Mended);
        var remove = (await app.Http.GetStringAsync(path, Token)).Split("value=\"remove:")[1].Split('"')[0];

        using var removed = await app.SendFormAsync(path, Applicant.Form(), $"remove:{remove}");
        using var taken = await app.SendFormAsync(path, Applicant.Form().Append(new("idDigits", Applicant.ManagerDigits)));

        (await app.RequestAsync(id)).Current.Attachments.Select(file => file.FileName).ShouldContain("surat.pdf");
    }

    [Fact]
    public async Task Revise_SentWithoutAnyFileField_UsesWhatIsKept()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (id, path) = await ReturnedAsync(app);
        using var saved = await app.SendFormAsync(path, Applicant.Form(), "save", Mended);
        (string, string)[] fields = [.. Applicant.Form().Append(new("idDigits", "9999")).Select(field => (field.Key, field.Value))];

        using var refused = await app.PressAsync(path, fields);
        using var taken = await app.PressAsync(path, [.. fields[..^1], ("idDigits", Applicant.ManagerDigits)]);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.RequestAsync(id)).Current.Attachments.Select(file => file.FileName).ShouldContain("surat-baru.pdf");
    }

    [Fact]
    public async Task Proof_WrongDigits_IsKeptForThatOfficial()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = RequestId.Parse(await app.FileAsync());
        foreach (var official in new[] { OfficialsJson.Pa, OfficialsJson.Sandiman })
        {
            using var decided = await app.DecideAsync(official);
            await app.SettleAsync();
        }

        var path = app.Mails.To(OfficialsJson.Pse).Last().Link("tinjau");
        KeyValuePair<string, string>[] fields = [new("decision", "ya"), new("pseNumber", "PSE-1")];
        using var refused = await app.SendFormAsync(
            path, fields.Append(new("idDigits", "0000")), null, ("pseProof", "bukti.pdf", "%PDF-1.4 bukti"u8.ToArray()));
        using var taken = await app.SendFormAsync(path, fields.Append(new("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pse))));

        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("bukti.pdf");
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(id)).Decisions.Single(decision => decision.StepKey == Procedures.PseRecording).PseProof!.FileName.ShouldBe("bukti.pdf");
    }

    [Fact]
    public async Task Renew_WrongDigits_TheFileIsKeptAndSentLater()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var path = await app.RenewLinkAsync(await app.HostAsync());
        var form = Applicant.Form();
        form.Remove("managerId");

        using var refused = await app.SendFormAsync(path, form.Append(new("idDigits", "9999")), null, Mended);
        using var taken = await app.SendFormAsync(path, form.Append(new("idDigits", Applicant.ManagerDigits)));

        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("surat-baru.pdf");
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.Http.GetStringAsync(taken.Headers.Location!.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal), Token))
            .ShouldContain("surat-baru.pdf");
    }

    private static async Task<(RequestId Id, string Path)> ReturnedAsync(RunningApp app)
    {
        var id = RequestId.Parse(await app.FileAsync());
        using var refused = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        return (id, app.Mails.To(Applicant.Manager).Last().Link("revisi"));
    }
}
