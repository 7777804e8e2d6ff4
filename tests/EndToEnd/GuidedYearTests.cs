using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>
/// A hosted application's year as the user guide describes it, on a telephone. Saves the guide's pictures, which docs/images/panduan/make collects.
/// </summary>
public sealed class GuidedYearTests(ServiceFixture fixture, ChromiumFixture browser)
{
    // Different widths from BrowserJourneyTests, whose pictures are in the same folder.
    private const int Width = 400;

    [Fact]
    public async Task Year_FromRequestToDeletion_EveryPageCanBeUsed()
    {
        await using var window = await browser.OpenAsync(fixture.Service.Address, Width, scale: 2);
        var person = new Person(window, fixture.Service.Mailbox);

        var number = await person.FileAsync();
        await ConfirmAsync(person, number);
        await RecommendAsync(person, number);
        await CheckDocumentAsync(person, number);
        foreach (var step in StepForm.All.Skip(1))
        {
            await person.DecideAsync(number, StepForm.Ya(step));
        }

        await person.OpenAsync(number, "hosted.1", "status");
        var hosted = new HostedApplication(fixture.Service, new Uri(window.Page.Url).AbsolutePath);
        await LookAfterAsync(window, hosted);
        await DeleteAsync(window, hosted);
    }

    private static async Task ConfirmAsync(Person person, string number)
    {
        await person.OpenAsync(number, "confirmation.1", "konfirmasi");
        var form = new FormOnPage(person.Window, "/konfirmasi/");
        await form.FillAsync("idDigits", Sample.ManagerDigits);
        await person.Window.TakePictureOfAsync("guide-konfirmasi", ".panel");
        await form.SendAsync();
    }

    private async Task RecommendAsync(Person person, string number)
    {
        var mail = await fixture.Service.Mailbox.AwaitAsync(number, $"assignment.{Procedures.DataCheck}.1");
        await using (var reader = await browser.OpenAsync(fixture.Service.Address, Width, scale: 2))
        {
            await reader.Page.SetContentAsync(mail.Html.Replace(fixture.Service.Address.AbsoluteUri, "https://hosting.batam.go.id/", StringComparison.Ordinal));
            await reader.TakePictureAsync("guide-email");
        }

        await person.OpenAsync(number, $"assignment.{Procedures.DataCheck}.1", "tinjau");
        var form = new FormOnPage(person.Window, "/tinjau/");
        await form.FillAsync(StepForm.Ya(Procedures.DataCheck).Fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        await person.Window.TakePictureOfAsync("guide-rekomendasi", ".panel");
        await form.SendAsync();
    }

    private async Task CheckDocumentAsync(Person person, string number)
    {
        await fixture.Service.Mailbox.AwaitAsync(number, $"assignment.{Procedures.SecurityExamination}.1");
        await person.OpenAsync(number, "confirmation.1", "status");
        await person.Window.TakePictureAsync("guide-status");
        var seal = new SealInWindow(person.Window);
        await seal.CheckFileAsync(await seal.OpenFirstAsync());
        await person.Window.TakePictureAsync("guide-keaslian");
    }

    private static async Task LookAfterAsync(Window window, HostedApplication hosted)
    {
        var renew = await hosted.LinkAsync(LinkPurpose.Renew, Sample.Fields["managerEmail"]);
        foreach (var page in new[] { "layanan", "gangguan", "pengelola", "perpanjangan" })
        {
            await window.GoAsync($"/{page}/{renew.Split('/')[^1]}");
            await window.VerifyAsync();
        }

        await window.TakePictureAsync("guide-perpanjangan");
    }

    private static async Task DeleteAsync(Window window, HostedApplication hosted)
    {
        await hosted.EndGraceAsync();
        await window.GoAsync(await hosted.LinkAsync(LinkPurpose.Deletion, Sample.Holder("SubKoordinatorPa").Email));
        await window.VerifyAsync();
        await window.TakePictureOfAsync("guide-penghapusan", "#putusan");
        var proposal = new FormOnPage(window, "/penghapusan/", ":has([value='hapus'])");
        await proposal.FillAsync([new("reason", "Tidak dipakai lagi."), new("idDigits", Sample.Holder("SubKoordinatorPa").Digits)]);
        await window.Page.CheckAsync("[name='backup']");
        await proposal.SendAsync();
        await window.VerifyAsync();

        await window.GoAsync(await hosted.LinkAsync(LinkPurpose.DeletionConsent, Sample.Holder("KepalaBidang").Email));
        await window.VerifyAsync();
        var consent = new FormOnPage(window, "/penghapusan/");
        await consent.FillAsync([new("decision", "setuju"), new("idDigits", Sample.Holder("KepalaBidang").Digits)]);
        await consent.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Penghapusan disetujui");
    }
}
