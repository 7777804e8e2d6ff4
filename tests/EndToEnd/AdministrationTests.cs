using System.Text;
using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>What the administrator and the Kepala Bidang look after at the desk, in a real browser.</summary>
public sealed class AdministrationTests(ServiceFixture fixture, ChromiumFixture browser)
{
    private HostingService Service => fixture.Service;

    [Theory]
    [InlineData(390, "19950312 201903 2 078")]
    [InlineData(1280, "19881105 201402 1 079")]
    public async Task Office_LookedAfter_EveryPageCanBeUsedAndSaysWhatBecameOfIt(int width, string nip)
    {
        await using var window = await browser.OpenAsync(Service.Address, width);
        await using var second = await browser.OpenAsync(Service.Address, width);
        await using var anybody = await browser.OpenAsync(Service.Address, width);
        using var visitor = new Visitor(Service.Address);
        await new Person(window, Service.Mailbox).SignInAsync("Administrator");
        await new Person(second, Service.Mailbox).SignInAsync("KepalaBidang");

        await GiveRoleAsync(window, second, anybody, nip);
        await DecreeAndTakeBackAsync(window, day: width / 100);
        await FindEditOutAsync(second, (await Journey.BeginAsync(visitor, Service.Mailbox)).Filed);
        await SaveFiguresAsync(second);
        await EraseAsync(window, second, anybody, visitor);
        await LetProgramInAsync(window, $"Portal {width}");
        await ChooseMailsAsync(second);
    }

    /// <summary>A wrong NIP is told at its field; the right one is previewed, proposed, answered by the mailed link and confirmed by another.</summary>
    private async Task GiveRoleAsync(Window window, Window second, Window anybody, string nip)
    {
        var (name, email) = ($"Gita Contoh {nip[..8]}", $"gita-{Guid.NewGuid():N}@batam.go.id");
        var officials = new OfficialsInWindow(window);
        Dictionary<string, string> typed = new()
        {
            ["officialName"] = name, ["officialNip"] = nip[..^1], ["officialEmail"] = email,
            ["officialFrom"] = $"{DateTime.Today.AddDays(60):dd/MM/yyyy}",
        };

        await window.OpenAsync("/meja/pejabat");
        await officials.Proposal.FillAsync([new("officialRole", "petugasloket"), new("officialActing", "tetap"), .. typed]);
        await window.SendAsync(officials.Proposal);
        (await officials.Proposal.FaultAsync("officialNip")).ShouldContain("NIP harus 18 angka");
        foreach (var (field, value) in typed)
        {
            (await officials.Proposal.TextAsync(field)).ShouldBe(value);
        }

        await officials.Proposal.FillAsync("officialNip", nip);
        (await officials.ProposeAsync()).ShouldContain($"Menunggu jawaban dari {email} dan pengesahan.");
        await anybody.OpenAsync((await Service.Mailbox.AwaitToAsync(email)).Link("pejabat"));
        var answer = new FormOnPage(anybody, "/pejabat/");
        await answer.FillAsync("idDigits", nip.Replace(" ", "", StringComparison.Ordinal)[^4..]);
        await anybody.SendAsync(answer);
        (await anybody.HeadingAsync()).ShouldBe("Alamat email Anda dijawab");
        (await new OfficialsInWindow(second).ConfirmAsync(name)).ShouldContain("Akan datang.");
    }

    /// <summary>Of two decrees of next year, the first of them pasted with a fault, the second is taken back.</summary>
    private async Task DecreeAndTakeBackAsync(Window window, int day)
    {
        var year = DateTime.Today.Year + 1;
        var calendar = new CalendarInWindow(window, year);

        await calendar.PasteAsync($"{day} Nopember {year}\tCuti bersama contoh\tcuti bersama", "SKB contoh 1");
        (await calendar.Form.FaultAsync("calendarDays")).ShouldContain($"“{day} Nopember {year}” bukan tanggal");
        (await calendar.Form.TextAsync("calendarDecree")).ShouldBe("SKB contoh 1");
        await calendar.PasteAsync($"{day} November {year}\tCuti bersama contoh\tcuti bersama", "SKB contoh 1");
        (await window.TextAsync()).ShouldContain("1 hari libur baru");
        await window.SendAsync(calendar.Form);
        await Service.SettleCalendarAsync();
        await calendar.PasteAsync($"{day + 1} November {year}\tCuti bersama keliru", "SKB contoh 2");
        await window.SendAsync(calendar.Form);
        (await window.TextAsync()).ShouldContain("Cuti bersama keliru");
        await Service.SettleCalendarAsync();

        await calendar.TakeBackAsync("SKB contoh 2 keliru.");
        (await window.TextAsync()).ShouldContain("1 hari libur hilang");
        await window.SendAsync(calendar.Form);
        var now = await window.TextAsync();
        now.ShouldContain("Cuti bersama contoh");
        now.ShouldNotContain("Cuti bersama keliru");
        await Service.SettleCalendarAsync();
    }

    /// <summary>Somebody edits a row by hand: the page finds it among all and names it.</summary>
    private async Task FindEditOutAsync(Window second, Filed filed)
    {
        var (byHand, proof) = (new TrailByHand(Service.Storage.ConnectionString, filed.Id), new ProofInWindow(second));

        (await proof.CheckAllAsync()).ShouldStartWith("Utuh: ");
        var row = await byHand.RewordAsync(Sample.Fields["managerName"], "Orang Lain");
        (await proof.CheckAllAsync()).ShouldStartWith("Tidak utuh: 1 temuan");
        var (said, found) = await proof.CheckAsync(filed.Number);
        await byHand.RewordAsync("Orang Lain", Sample.Fields["managerName"]);

        said.ShouldStartWith("Tidak utuh: 1 temuan pada 1 rantai");
        found.ShouldContain($"Permohonan {filed.Id}, {row}");
        found.ShouldContain("Isi catatan (siapa melakukan apa) diubah.");
        (await proof.CheckAllAsync()).ShouldStartWith("Utuh: ");
        var trail = await second.SaveAsync(() => second.Page.GetByText("Unduh jejak").ClickAsync());
        Encoding.UTF8.GetString(trail).ShouldContain(filed.Id);
    }

    private static async Task SaveFiguresAsync(Window second)
    {
        await second.OpenAsync("/meja/angka");
        (await second.Page.Locator(".figure svg[role=img]").CountAsync()).ShouldBe(await second.Page.Locator(".figure table").CountAsync());
        var sheet = await second.SaveAsync(() => second.Page.GetByText("Unduh semua angka (XLSX)").ClickAsync());
        Encoding.ASCII.GetString(sheet, 0, 2).ShouldBe("PK");
    }

    /// <summary>Somebody who withdrew sees what is stored about them; once it is due and two confirmed, nobody finds it any more.</summary>
    private async Task EraseAsync(Window window, Window second, Window anybody, Visitor visitor)
    {
        var email = $"pergi-{Guid.NewGuid():N}@batam.go.id";
        var journey = await Journey.BeginAsync(visitor, Service.Mailbox, FiledForm.Bare().With("managerEmail", email));
        await journey.WithdrawAsync("Batal.");
        await journey.MailAsync("withdrawn.1");
        var (id, number) = (journey.Filed.Id, journey.Filed.Number);
        var (first, last) = (new DestructionInWindow(window), new DestructionInWindow(second));
        var data = new PersonalDataInWindow(window);

        await anybody.OpenAsync("/privasi");
        (await new PersonalDataInWindow(anybody).AskAsync(Service.Mailbox, email)).ShouldContain(number);
        (await data.KeepEndedAsync("3", "Contoh.")).ShouldContain("6 sampai 360");
        (await data.KeepEndedAsync("18", "Contoh.")).ShouldContain("18 bulan");
        await new EndedRequest(Service, id).FallDueAsync();

        await first.OpenAsync();
        (await first.TryAsync()).ShouldContain($"Requests/{id}/");
        await first.OpenAsync();
        (await first.ConfirmAsync(isSeen: false)).ShouldContain("Beri tanda centang sesudah memeriksa daftarnya.");
        (await first.ConfirmAsync()).ShouldContain("Menunggu pengesahan orang kedua.");
        await last.OpenAsync();
        (await last.ConfirmAsync()).ShouldContain("Dimusnahkan");
        (await last.RecordAsync()).ShouldContain(number);

        (await data.SeeAsync(email)).ShouldContain("Tidak ada data tentang pemilik alamat ini.");
        await window.GoAsync($"/meja/permohonan?cari={number}");
        (await window.TextAsync()).ShouldNotContain(number);
    }

    /// <summary>A program gets a key and a webhook; key and secret are seen once.</summary>
    private static async Task LetProgramInAsync(Window window, string name)
    {
        var (client, webhook) = (new FormOnPage(window, "/meja/klien"), new FormOnPage(window, "/meja/klien/", ":has([name='webhookUrl'])"));
        var shown = window.Page.Locator("[role=status] code");

        await window.OpenAsync("/meja/klien");
        await client.FillAsync("clientName", name);
        await window.SendAsync(client);
        (await client.FaultAsync("clientRole")).ShouldBe("Pilih jabatan yang wewenangnya dipakai.");
        (await client.TextAsync("clientName")).ShouldBe(name);
        await client.FillAsync("clientRole", "petugasloket");
        await window.SendAsync(client);
        var key = await shown.InnerTextAsync();
        await window.GoAsync("/meja/klien");
        await window.FollowAsync(window.Page.GetByText(name));
        (await window.TextAsync()).ShouldNotContain(key);

        await window.FollowAsync(window.Page.GetByText("Belum diatur"));
        await webhook.FillAsync("webhookUrl", "http://portal.batam.go.id/");
        await window.SendAsync(webhook);
        (await webhook.FaultAsync("webhookUrl")).ShouldStartWith("Alamat harus dimulai dengan https://");
        (await webhook.TextAsync("webhookUrl")).ShouldBe("http://portal.batam.go.id/");
        await webhook.FillAsync("webhookUrl", $"http://localhost:{FreePort.Next()}/");
        await window.SendAsync(webhook);
        var secret = await shown.InnerTextAsync();
        await window.SendAsync(new FormOnPage(window, "/meja/klien/", ":has(.danger)"));
        (await window.TextAsync()).ShouldContain("Webhook belum diatur.");
        (await window.TextAsync()).ShouldNotContain(secret);
    }

    /// <summary>One mail each morning, then single reminders again; and the address of one's due dates for a calendar program.</summary>
    private async Task ChooseMailsAsync(Window second)
    {
        var (mail, calendar) = (new FormOnPage(second, "/meja/email-pagi"), new FormOnPage(second, "/meja/kalender-saya", ":not([action*='cabut'])"));
        await second.GoAsync("/meja/email-pagi");
        await second.SendAsync(mail);
        (await second.TextAsync()).ShouldContain("Anda menerima satu email setiap pagi hari kerja");
        await second.SendAsync(mail);
        (await second.TextAsync()).ShouldContain("Anda menerima pengingat satu per satu");

        await second.GoAsync("/meja/kalender-saya");
        await second.SendAsync(calendar);
        using var program = new Visitor(Service.Address);
        (await program.ReadAsync(await second.Page.Locator("code").InnerTextAsync())).ShouldStartWith("BEGIN:VCALENDAR");
    }
}
