using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>What officials do with a request at the desk, in a real browser, against what <c>./run</c> starts.</summary>
public sealed class DeskActsJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    [Fact]
    public async Task Decide_AtTheDeskWhileTheMailedLinkIsOpen_OneStandsAndTheOtherSeesIt()
    {
        await using var mailed = await browser.OpenAsync(Desk);
        await using var desk = await browser.OpenAsync(Desk);
        var (reader, person) = (new Person(mailed, browser.Mailbox), new Person(desk, browser.Mailbox));
        var number = await FileAsync(reader);
        await reader.OpenAsync(number, "assignment.data-check.1", "tinjau");
        await OpenRequestAsync(person, number);

        await desk.TurnAsync(() => desk.Page.GetByText("Buka halaman keputusan").ClickAsync());
        await desk.VerifyAsync();
        await DecideAsync(desk);
        await DecideAsync(mailed);

        (await desk.HeadingAsync()).ShouldBe("Keputusan tercatat");
        (await mailed.HeadingAsync()).ShouldBe("Pengecekan data sudah diputuskan");
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Step_NotedPutOffAndHandedOver_SaysSoEachTime(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var person = new Person(window, browser.Mailbox);
        var number = await FileAsync(person);
        await OpenRequestAsync(person, number);
        await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await window.VerifyAsync();
        await window.TakePictureAsync($"desk-acts-{width}", whole: true);

        await ActAsync("catat", "Catatan tersimpan.", ("internalNote", "Sudah ditelepon."));
        await ActAsync("undur", "bukan hari kerja", ("dueOn", "25/12/2027"), ("reason", "Menunggu data"));
        await window.TakePictureAsync($"desk-refused-{width}", whole: true);
        await ActAsync(
            "serahkan", "Langkah diserahkan.", ("handOverTo", "pengganti"), ("substituteName", "Fajar Contoh"), ("substituteNip", "19810606 200606 2 006"),
            ("substituteEmail", "fajar.contoh@batam.go.id"), ("reason", "Dinas luar"));
        await window.TakePictureAsync($"desk-done-{width}", whole: true);

        await person.OpenAsync(number, "handed-over.data-check.1", "tinjau");
        await window.TakePictureAsync($"desk-handed-over-{width}");
        await window.GoAsync((await browser.Mailbox.AwaitAsync(number, "assignment.data-check.1")).Link("tinjau"));
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("Fajar Contoh (Plh. Sub Koordinator PA)");
        await window.TakePictureAsync($"desk-handed-on-{width}");

        async Task ActAsync(string act, string said, params (string Field, string Value)[] fields)
        {
            var form = new FormOnPage(window, "/meja/permohonan/", $"[action*='/{act}']");
            await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            await form.FillAsync(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
            await form.SendAsync();
            await window.VerifyAsync();
            (await window.Page.Locator("main").InnerTextAsync()).ShouldContain(said);
        }
    }

    private async Task<string> FileAsync(Person person)
    {
        var number = await person.FileAsync();
        await person.ConfirmAsync(number);
        await browser.Mailbox.AwaitAsync(number, "assignment.data-check.1");
        return number;
    }

    private static async Task OpenRequestAsync(Person person, string number)
    {
        await person.SignInAsync("SubKoordinatorPa");
        await person.Window.TurnAsync(() => person.Window.Page.GetByText(number).First.ClickAsync());
        await person.Window.VerifyAsync();
    }

    private static async Task DecideAsync(Window window)
    {
        var form = new FormOnPage(window, "/tinjau/");
        await form.FillAsync("decision", "ya");
        await form.FillAsync("considerations", "Data lengkap.");
        await form.FillAsync("idDigits", Sample.Holder("SubKoordinatorPa").Digits);
        await form.SendAsync();
    }
}
