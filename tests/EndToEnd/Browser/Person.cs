using System.Text.RegularExpressions;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd.Browser;

/// <summary>Does in a window what the procedure asks of its people, and checks every page on the way.</summary>
public sealed class Person(Window window, Mailbox mailbox)
{
    private static readonly string[] RequiredFiles = ["officialLetter", "documentation", "securityReport"];

    public Window Window => window;

    /// <summary>The last page before a draft is sent, for whoever is not the hosting manager.</summary>
    public FormOnPage Agreement { get; } = new(window, "/draf/", ":has([name='agreed'])");

    public FormOnPage RequestForm { get; } = new(window, "/draf/");

    public async Task AttachSampleAsync(FormOnPage form)
    {
        foreach (var (field, name) in RequiredFiles.Zip(["surat-dinas.pdf", "dokumentasi-aplikasi.docx", "laporan-uji-keamanan.pdf"]))
        {
            await form.AttachAsync(field, Sample.FilePathOf(name));
        }

        await form.AttachAsync("pseEvidence", Sample.FilePathOf("halaman-pse.png"), Sample.FilePathOf("halaman-pse-telepon.jpg"));
    }

    /// <summary>From the front page to the page that says what happens next.</summary>
    /// <returns>The request's number.</returns>
    public async Task<string> FileAsync()
    {
        await window.GoAsync("/");
        await window.VerifyAsync();
        await window.TurnAsync(() => window.Page.GetByText("Ajukan permohonan").ClickAsync());
        await window.VerifyAsync();
        await BeginDraftAsync();
        await window.VerifyAsync();
        await RequestForm.FillAsync(Sample.Fields);
        await AttachSampleAsync(RequestForm);
        await window.TakePictureAsync($"form-{window.Page.ViewportSize!.Width}");
        await RequestForm.SendAsync();
        await window.VerifyAsync();
        await window.TakePictureAsync($"check-{window.Page.ViewportSize!.Width}");
        await Agreement.CheckAsync("agreed");
        await Agreement.SendAsync();
        await window.VerifyAsync();
        return Regex.Match(await window.Page.ContentAsync(), @"H-\d{8}-[0-9A-Z]{8}").Value;
    }

    /// <summary>Asks for a draft in a mailbox of one's own and opens the link that comes.</summary>
    public async Task BeginDraftAsync()
    {
        var owner = $"pengisi-{Guid.NewGuid():N}@batam.go.id";
        await window.GoAsync("/permohonan");
        var form = new FormOnPage(window, "/permohonan");
        await form.FillAsync("ownerEmail", owner);
        await form.SendAsync();
        await window.GoAsync((await mailbox.AwaitToAsync(owner)).Link("draf"));
    }

    /// <summary>Signs in at the desk by the mailed link.</summary>
    /// <param name="role">Of the official.</param>
    public async Task SignInAsync(string role)
    {
        var (_, email, digits) = Sample.Holder(role);
        await window.GoAsync("/masuk");
        await window.VerifyAsync();
        var earlier = (await mailbox.ReadToAsync(email)).Select(mail => mail.MessageId).ToHashSet();
        var asking = new FormOnPage(window, "/masuk");
        await asking.FillAsync("linkEmail", email);
        await asking.SendAsync();
        var mail = await Fact.AwaitAsync(
            $"a link to sign in for {email}",
            async () => (await mailbox.ReadToAsync(email)).LastOrDefault(mail => mail.Announces("sign-in") && !earlier.Contains(mail.MessageId)),
            mailbox.Patience);
        await window.GoAsync(mail.Link("masuk"));
        await window.VerifyAsync();
        var entering = new FormOnPage(window, "/masuk/");
        await entering.FillAsync("idDigits", digits);
        await entering.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Meja saya");
    }

    public async Task ConfirmAsync(string number)
    {
        await OpenAsync(number, "confirmation.1", "konfirmasi");
        var form = new FormOnPage(window, "/konfirmasi/");
        await form.FillAsync("idDigits", Sample.ManagerDigits);
        await form.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Permohonan dikonfirmasi");
    }

    public async Task DecideAsync(string number, StepForm step, int revision = 1)
    {
        await OpenAsync(number, $"assignment.{step.StepKey}.{revision}", "tinjau");
        var form = new FormOnPage(window, "/tinjau/");
        foreach (var (field, value) in step.Fields)
        {
            await form.FillAsync(field, value);
        }

        if (step.Proof is not null)
        {
            await form.AttachAsync("pseProof", Sample.FilePathOf("bukti-pendataan-pse.pdf"));
        }

        await window.TakePictureAsync($"review-{step.StepKey}-{window.Page.ViewportSize!.Width}");
        await form.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Keputusan tercatat");
    }

    /// <summary>Corrects the notes and sends the rest unchanged.</summary>
    public async Task ReviseAsync(string number, string notes)
    {
        await OpenAsync(number, "returned.1", "revisi");
        var form = new FormOnPage(window, "/revisi/");
        await form.FillAsync("notes", notes);
        await form.FillAsync("mended", notes);
        await form.FillAsync("idDigits", Sample.ManagerDigits);
        await form.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Perbaikan diterima");
    }

    public async Task WithdrawAsync(string number, string reason)
    {
        await OpenAsync(number, "confirmation.1", "status");
        var form = new FormOnPage(window, "/cabut/");
        await form.FillAsync("reason", reason);
        await form.FillAsync("idDigits", Sample.ManagerDigits);
        await form.SendAsync();
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldBe("Permohonan dicabut");
    }

    /// <summary>Opens the personal link of a mail.</summary>
    public async Task OpenAsync(string number, string announces, string purpose)
    {
        await window.GoAsync((await mailbox.AwaitAsync(number, announces)).Link(purpose));
        await window.VerifyAsync();
    }
}
