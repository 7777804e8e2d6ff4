using HostingFunctions.Domain.Procedure;
using HostingFunctions.EndToEnd.Browser;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The officials' desk in a real browser. Saves the pictures of it for README and guide.</summary>
public sealed class DeskJourneyTests(ServiceFixture fixture, ChromiumFixture browser)
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    private HostingService Service => fixture.Service;

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Request_DecidedAtTheDesk_IsSeenSoByWhoHasTheMailedLinkOpen(int width)
    {
        // Arrange
        using var visitor = new Visitor(Service.Address);
        var name = $"SIMPATI {Guid.NewGuid():N}"[..16];
        var journey = await Journey.BeginAsync(visitor, Service.Mailbox, FiledForm.Bare().With("applicationName", name));
        await journey.ConfirmAsync();
        var step = StepForm.Ya(Procedures.DataCheck);
        await using var mailed = await browser.OpenAsync(Service.Address, width);
        await mailed.GoAsync(await journey.ReviewLinkAsync(step.StepKey));
        await using var window = await browser.OpenAsync(Service.Address, width, ScaleOf(width));
        var desk = new DeskInWindow(window);

        // Act
        await new Person(window, Service.Mailbox).SignInAsync(step.Role);
        await window.TakePictureAsync(width == Telephone ? "guide-meja" : "desk");
        await desk.FindAsync($"{name.ToLowerInvariant()[2..]} {Sample.Fields["managerName"][..4]}", journey.Filed.Number);
        await desk.OpenDecisionAsync();
        await SendAsync(window, step);
        await SendAsync(mailed, step);

        // Assert
        (await window.HeadingAsync()).ShouldBe("Keputusan tercatat");
        (await mailed.HeadingAsync()).ShouldBe("Pengecekan data sudah diputuskan");
        (await Service.StoredAsync(journey.Filed.Id)).Decisions.ShouldHaveSingleItem();
        await window.GoAsync("/meja");
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain(journey.Filed.Number);
    }

    [Theory]
    [InlineData(Telephone)]
    [InlineData(Desk)]
    public async Task Step_NotedPutOffAndHandedOver_SaysSoEachTime(int width)
    {
        // Arrange
        using var visitor = new Visitor(Service.Address);
        var substitute = $"fajar-{Guid.NewGuid():N}@batam.go.id";
        var journey = await Journey.BeginAsync(visitor, Service.Mailbox);
        await journey.ConfirmAsync();
        var earlier = await journey.ReviewLinkAsync(Procedures.DataCheck);
        await using var window = await browser.OpenAsync(Service.Address, width, ScaleOf(width));
        var desk = new DeskInWindow(window);
        await new Person(window, Service.Mailbox).SignInAsync("SubKoordinatorPa");
        await desk.FindAsync(journey.Filed.Number, journey.Filed.Number);
        await (width == Telephone ? window.TakePictureOfAsync("guide-tindakan", ".panel") : window.TakePictureAsync("desk-request"));

        // Act and assert
        await desk.ActAsync("catat", "Catatan tersimpan.", ("internalNote", "Sudah ditelepon."));
        await desk.ActAsync("undur", "bukan hari kerja", ("dueOn", "25/12/2027"), ("reason", "Menunggu data"));
        await desk.ActAsync(
            "serahkan", "Langkah diserahkan.", ("handOverTo", "pengganti"), ("substituteName", "Fajar Contoh"), ("substituteNip", "19810606 200606 2 006"),
            ("substituteEmail", substitute), ("reason", "Dinas luar"));
        await window.GoAsync((await Service.Mailbox.AwaitToAsync(substitute)).Link("tinjau"));
        await window.VerifyAsync();
        (await window.HeadingAsync()).ShouldStartWith("Pengecekan data");
        await window.GoAsync(earlier);
        (await window.Page.Locator("main").InnerTextAsync()).ShouldContain("Fajar Contoh (Plh. Sub Koordinator PA)");
    }

    /// <summary>The guide's pictures are of a telephone, which has two pixels for one.</summary>
    private static float ScaleOf(int width) => width == Telephone ? 2 : 1;

    private static async Task SendAsync(Window window, StepForm step)
    {
        var form = new FormOnPage(window, "/tinjau/");
        await form.FillAsync(step.Fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));
        await form.SendAsync();
    }
}
