using HostingFunctions.Domain.Procedure;
using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The procedure in a real browser, against what <c>./run</c> starts.</summary>
public sealed class BrowserJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Request_EveryoneSaysYa_IsHosted(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);

        var number = await person.FileAsync();
        await person.ConfirmAsync(number);
        foreach (var step in StepForm.All)
        {
            await person.DecideAsync(number, StepForm.Ya(step));
        }

        await person.OpenAsync(number, "hosted.1", "status");
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("Selesai: aplikasi sudah dihosting");
        (await window.PressableOnPaperAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Telephone, Procedures.DataCheck)]
    [InlineData(Desk, Procedures.SecurityExamination)]
    public async Task Step_Tidak_ComesBackIsRevisedAndHosted(int width, string refusing)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        var number = await person.FileAsync();
        await person.ConfirmAsync(number);
        foreach (var earlier in StepForm.All.TakeWhile(step => step != refusing))
        {
            await person.DecideAsync(number, StepForm.Ya(earlier));
        }

        await person.DecideAsync(number, StepForm.Tidak(refusing, "Surat dinas belum ditandatangani."));
        await person.ReviseAsync(number, "Surat dinas sudah ditandatangani.");
        foreach (var step in StepForm.All)
        {
            await person.DecideAsync(number, StepForm.Ya(step), revision: 2);
        }

        await person.OpenAsync(number, "hosted.2", "status");
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("Surat dinas belum ditandatangani.");
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Withdrawal_WithAReason_EndsTheRequest(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        var number = await person.FileAsync();
        await person.ConfirmAsync(number);
        var review = (await browser.Mailbox.AwaitAsync(number, $"assignment.{Procedures.DataCheck}.1")).Link("tinjau");

        await person.WithdrawAsync(number, "Aplikasi batal dibuat.");

        await browser.Mailbox.AwaitAsync(number, "withdrawn.1");
        await window.GoAsync(review);
        (await window.HeadingAsync()).ShouldBe("Permohonan ini sudah dicabut");
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Document_Checked_MatchesOnlyAsItWasIssued(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        var seal = new SealInWindow(window);
        await person.OpenAsync(await person.FileAsync(), "confirmation.1", "status");

        var document = await seal.OpenFirstAsync();

        (await seal.CheckFileAsync(document)).ShouldBe("Cocok dengan yang terdaftar");
        (await seal.CheckFileAsync(Sample.FilePathOf("surat-dinas.pdf"))).ShouldBe("Tidak cocok dengan yang terdaftar");
        (await seal.CheckHashAsync("12 AB")).ShouldBe("Keaslian dokumen");
        (await seal.TypedHashAsync()).ShouldBe("12 AB");
        (await seal.CheckHashAsync((await seal.RegisteredAsync()).ToUpperInvariant())).ShouldBe("Cocok dengan yang terdaftar");
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Form_Refused_KeepsWhatWasTyped(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        await person.BeginDraftAsync();
        await person.RequestForm.FillAsync(Sample.Fields);
        await person.RequestForm.FillAsync("managerEmail", "sari@example.org");
        await person.RequestForm.FillAsync("managerId", "19920415 201903 2 00");
        await person.AttachSampleAsync(person.RequestForm);

        await person.RequestForm.SendAsync();

        await window.VerifyAsync();
        foreach (var (field, value) in Sample.Fields.Where(typed => typed.Key is not ("managerEmail" or "managerId" or "managerIdKind")))
        {
            (await person.RequestForm.TextAsync(field)).ShouldBe(value);
        }

        (await person.RequestForm.ChoiceAsync("managerIdKind")).ShouldBe(Sample.Fields["managerIdKind"]);
        var summary = await window.Page.Locator("[role='alert']").InnerTextAsync();
        summary.ShouldContain("wajib menggunakan email batam.go.id");
        summary.ShouldContain("NIP harus 18 angka");
    }

    [Fact]
    public async Task Form_OverTheHostsLimit_IsStillThereAfterBack()
    {
        await using var window = await browser.OpenAsync(Telephone);
        var person = new Person(window, browser.Mailbox);
        var form = person.RequestForm;
        await person.BeginDraftAsync();
        await form.FillAsync(Sample.Fields);
        await person.AttachSampleAsync(form);
        using var large = new LargeFile(105_000_000);
        await form.AttachAsync("officialLetter", large.Path);

        await form.PressAsync();
        await window.TurnToErrorAsync();
        await window.Page.GoBackAsync();

        foreach (var (field, value) in Sample.Fields.Where(typed => typed.Key != "managerIdKind"))
        {
            (await form.TextAsync(field)).ShouldBe(value);
        }

        (await form.TextAsync("officialLetter")).ShouldEndWith(large.Name);
    }

    [Fact]
    public async Task Upload_UnderWay_IsSeenToGoOn()
    {
        await using var window = await browser.OpenAsync(Telephone);
        var person = new Person(window, browser.Mailbox);
        await person.BeginDraftAsync();
        await person.AttachSampleAsync(person.RequestForm);
        var said = "";

        await window.TurnAsync(async () => said = await person.RequestForm.BeginAsync());

        said.ShouldStartWith("Mengunggah 5 berkas, 0,2 MB.");
        await window.VerifyAsync();
    }

    [Fact]
    public async Task Scanner_RunsScriptsAndSubmitsEveryForm_ChangesNothing()
    {
        await using var window = await browser.OpenAsync(Desk);
        var person = new Person(window, browser.Mailbox);
        var number = await person.FileAsync();
        for (var form = 0; form < 2; form++)
        {
            await person.OpenAsync(number, "confirmation.1", "konfirmasi");
            await window.TurnAsync(() => window.Page.EvaluateAsync($"document.forms[{form}].submit()"));
        }

        await person.ConfirmAsync(number);
    }
}
