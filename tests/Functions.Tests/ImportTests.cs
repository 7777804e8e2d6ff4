using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing.Samples;
using static HostingFunctions.Testing.Samples.SampleImport;

namespace HostingFunctions.Functions.Tests;

/// <summary>What is already hosted is brought into the register from a sheet.</summary>
public sealed class ImportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The scene: 200 rows, of which 20 are wrong in different ways.</summary>
    [Fact]
    public async Task Import_TwoHundredRowsOfWhichTwentyAreWrong_TheRightAreLookedAtThenPublishedOnce()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        var before = app.Mails.Sent.Count;
        Dictionary<string, string>[] rows = [.. Enumerable.Range(1, 180).Select(Row), .. Wrong().Select(wrong => wrong.Row)];

        using var sent = await app.SendSheetAsync(session, "daftar.xlsx", await ImportScene.XlsxAsync(rows));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await app.PageAsync(session);
        page.ShouldContain("Terbitkan 180 baris");
        page.ShouldContain("20 baris yang salah tidak ikut");
        foreach (var (_, message) in Wrong())
        {
            page.ShouldContain(WebUtility.HtmlEncode(message).Replace("&#x2019;", "’", StringComparison.Ordinal));
        }

        app.Mails.Sent.Count.ShouldBe(before, "nothing leaves before it is published");
        (await RegisteredAsync(app, 180)).ShouldBe(0);

        using var published = await app.PublishAsync(session);
        published.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page = await app.PageAsync(session);
        page.ShouldContain("180 dari 180 baris diterbitkan");
        page.ShouldNotContain("Terbitkan 180 baris");
        (await RegisteredAsync(app, 180)).ShouldBe(180);
        app.Mails.Sent.Count.ShouldBe(before + 180);
        foreach (var number in Enumerable.Range(1, 180))
        {
            app.Mails.To($"sari{number}@batam.go.id").Count().ShouldBe(1);
        }

        using var again = await app.SendSheetAsync(session, "lagi.csv", ImportScene.Csv(rows));
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.PageAsync(session)).ShouldNotContain("Terbitkan ", Case.Sensitive);
        using var pressed = await app.PublishAsync(session);
        app.Mails.Sent.Count.ShouldBe(before + 180);
    }

    [Fact]
    public async Task Import_RowSaysSomethingElse_ChangesTheRecordAndTellsAnotherManager()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        await ImportAsync(app, session, Row());

        await ImportAsync(app, session, Row().With(Pa17FormFields.ManagerEmail, "tono@batam.go.id"));

        (await app.RecordAsync(FormOf(Row()).Id)).Manager.Email.Value.ShouldBe("tono@batam.go.id");
        app.Mails.To("sari1@batam.go.id").Count().ShouldBe(1);
        app.Mails.To("tono@batam.go.id").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Publish_LongerThanAPersonWaits_TheSweepGoesOn()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        using var sent = await app.SendSheetAsync(session, "daftar.xlsx", await ImportScene.XlsxAsync(Enumerable.Range(1, 60).Select(Row)));

        // Forty rows take more than the ten seconds that a person waits.
        app.Time.AutoAdvanceAmount = TimeSpan.FromSeconds(0.2);
        using var published = await app.PublishAsync(session);
        app.Time.AutoAdvanceAmount = TimeSpan.Zero;

        (await app.PageAsync(session)).ShouldContain("40 dari 60 baris diterbitkan");
        using var other = await app.SendSheetAsync(session, "lain.xlsx", await ImportScene.XlsxAsync(Row(61)));
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "what is published stays until it is");
        await app.SweepAsync();
        (await app.PageAsync(session)).ShouldContain("60 dari 60 baris diterbitkan");
        app.Mails.Sent.Count(mail => mail.Subject.Contains("Lengkapi Formulir PA-17", StringComparison.Ordinal)).ShouldBe(60);
    }

    [Fact]
    public async Task Publish_SheetWasReplacedMeanwhile_IsRefusedAndShown()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        using var first = await app.SendSheetAsync(session, "a.xlsx", await ImportScene.XlsxAsync(Row()));

        using var refused = await app.PressAsync($"{ImportScene.Path}/terbitkan", session, ("sheetHash", new string('0', 64)));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await RegisteredAsync(app, 1)).ShouldBe(0);
    }

    [Theory]
    [InlineData("daftar.pdf", "%PDF-1.4 daftar\nisi")]
    [InlineData("daftar.csv", "a;b;c\r\n1;2;3\r\n")]
    [InlineData("daftar.xlsx", "\u0001\u0002")]
    [InlineData("daftar.csv", "")]
    public async Task Import_NoSheet_IsSaid(string name, string content)
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);

        using var sent = await app.SendSheetAsync(session, name, System.Text.Encoding.UTF8.GetBytes(content));

        var page = sent.StatusCode == HttpStatusCode.SeeOther ? await app.PageAsync(session) : await sent.Content.ReadAsStringAsync(Cancellation);
        page.ShouldMatch("bukan lembar kerja XLSX atau CSV|Baris judul tidak ditemukan|kosong");
        page.ShouldNotContain("Terbitkan ", Case.Sensitive);
    }

    [Fact]
    public async Task Template_FilledWithNothing_IsReadAsEmpty()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        using var template = await app.OpenAsync($"{ImportScene.Path}/templat", session);

        using var sent = await app.SendSheetAsync(session, "templat.xlsx", await template.Content.ReadAsByteArrayAsync(Cancellation));

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await app.PageAsync(session)).ShouldContain("Tidak ada baris di bawah baris judul.");
    }

    [Fact]
    public async Task Import_AnotherOffice_MayNot()
    {
        await using var app = await StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Sandiman);

        using var page = await app.OpenAsync(ImportScene.Path, session);

        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Twenty rows, each wrong in another way, with what is said.</summary>
    private static IEnumerable<(Dictionary<string, string> Row, string Message)> Wrong()
    {
        (FormField Field, string Cell, string Message)[] cells =
        [
            (Pa17FormFields.ApplicationName, "", "Nama aplikasi wajib diisi."),
            (Pa17FormFields.AgencyName, "", "Nama instansi wajib diisi."),
            (Pa17FormFields.AgencyContact, "", "No telepon/email instansi wajib diisi."),
            (Pa17FormFields.AgencyHeadName, "", "Nama Kepala OPD wajib diisi."),
            (Pa17FormFields.AgencyHeadNip, "123", "NIP harus 18 angka; yang diisi 3 angka."),
            (Pa17FormFields.AgencyHeadNip, "1.97612311995111E+17", "Lembar kerja membulatkan angka ini."),
            (Pa17FormFields.ManagerName, new string('a', 151), "Nama pengelola hosting paling panjang 150 karakter"),
            (Pa17FormFields.ManagerId, "2171019906900001", "Angka ke-7 sampai ke-12 NIK harus tanggal lahir"),
            (Pa17FormFields.ManagerEmail, "sari@gmail.com", "Email pengelola wajib menggunakan email batam.go.id."),
            (Pa17FormFields.ManagerEmail, "sari batam.go.id", "Email pengelola tidak benar"),
            (Pa17FormFields.ManagerPhone, "12", "Nomor HP berisi 8 sampai 15 angka"),
            (DecisionForm.HostedUrlField, "aplikasi.batam.go.id", "Alamat aplikasi harus alamat web lengkap"),
            (DecisionForm.HostedUrlField, "https://aplikasi1.batam.go.id/", "Alamat ini sudah ada di baris 2."),
            (DecisionForm.PseNumberField, "", "Nomor pendataan PSE wajib diisi."),
            (DecisionForm.PseNumberField, "PSE 2/2024", "Nomor PSE ini sudah ada di baris 3."),
            (ImportColumns.HostedOn, "kemarin", "Isi tanggal, misalnya 17/03/2024."),
            (ImportColumns.HostedOn, "01/01/2030", "Tanggal dihosting tidak boleh sesudah hari ini."),
            (ImportColumns.ValidUntil, "30/06/2026", "Masa berlaku berakhir 31 Desember"),
            (ImportColumns.ValidUntil, "besok", "Isi tanggal, misalnya 31/12/2026."),
            (TechnicalFields.Server, new string('b', 201), "Server paling panjang 200 karakter"),
        ];
        return cells.Select((wrong, place) => (Row(place + 1_001).With(wrong.Field, wrong.Cell), wrong.Message));
    }

    /// <summary>Nothing is swept but by the tests: one has the clock run.</summary>
    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(
        Wib.At(new DateOnly(2026, 7, 1), new TimeOnly(10, 0)), OfficialsJson.Usual(),
        settings: ["--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *"]);

    private static async Task ImportAsync(RunningApp app, string session, params IEnumerable<Dictionary<string, string>> rows)
    {
        using var sent = await app.SendSheetAsync(session, "daftar.xlsx", await ImportScene.XlsxAsync(rows));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var published = await app.PublishAsync(session);
        published.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static async Task<int> RegisteredAsync(RunningApp app, int rows)
    {
        var count = 0;
        foreach (var number in Enumerable.Range(1, rows))
        {
            count += await app.Get<IHostingRegister>().FindRecordAsync(FormOf(Row(number)).Id, Cancellation) is null ? 0 : 1;
        }

        return count;
    }

    private static ImportForm FormOf(Dictionary<string, string> row) => ImportForm.Check(row, EmailDomain, new DateOnly(2026, 7, 1)).Value!;
}
