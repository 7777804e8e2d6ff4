using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Notifications.Tests.Mails;

/// <summary>What each mail must say beyond what all mails say.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("confirmation", "Konfirmasi paling lambat")]
    [InlineData("assignment", "Selesaikan paling lambat")]
    [InlineData("reminder, before", "Tenggat")]
    [InlineData("reminder, due", "Tenggat")]
    [InlineData("reminder, overdue 2", "Tenggat")]
    [InlineData("returned", "Ajukan perbaikan paling lambat")]
    [InlineData("lapsed", "Tenggat jawaban")]
    [InlineData("fresh link, confirm", "Jawab paling lambat")]
    [InlineData("fresh link, revise", "Jawab paling lambat")]
    public void Compose_WithADueDate_SaysItAndWhy(string name, string label)
    {
        var mail = EveryMail.Of(Sample.Request())[name];

        mail.Text.ShouldContain($"{label}: Jumat, 27 Maret 2026\n{Sample.Due.Explanation}\n");
    }

    [Theory]
    [InlineData("", "Kepala Dinas Contoh Kota Batam")]
    [InlineData("Camat Batam Kota", "Camat Batam Kota")]
    public void Compose_ToTheAgencysHead_AddressesThemByTheirOffice(string typed, string addressed)
    {
        var application = Sample.Hosted() with { HeadOffice = typed };

        var mail = RenewedMail.ToAgency(application, EmailAddress.Parse("camat@batam.go.id"), "10-01", "https://hosting.batam.go.id/layanan/1");

        mail.Text.ShouldContain($"Yth. {application.HeadName}, {addressed}\n");
    }

    [Fact]
    public void Compose_DueInAYearWithoutCalendar_WarnsOfficialsAndTellsTheApplicantThatTheDayMayMove()
    {
        var due = Sample.Due with { YearsWithoutCalendar = [2027] };

        AssignmentMail.Compose(Sample.Request(), Sample.DataCheck with { Due = due }, Sample.Examiner, EveryMail.Action).Text.ShouldContain(due.Warning);
        var mail = ConfirmationMail.Compose(Sample.Unconfirmed(Sample.Request()), EveryMail.Action, EveryMail.Action, EveryMail.Action, due);
        mail.Text.ShouldContain(due.Proviso);
        mail.Text.ShouldNotContain("PERHATIAN");
    }

    [Theory]
    [InlineData("confirmation", "Bila tidak dikonfirmasi sampai Jumat, 27 Maret 2026, permohonan kedaluwarsa.")]
    [InlineData("assignment", "Bila belum diputuskan, Anda diingatkan sampai tenggat")]
    [InlineData("reminder, before", "Bila belum diputuskan sampai tenggat")]
    [InlineData("reminder, overdue 1", "Pengingat dikirim setiap hari kerja sampai ada keputusan")]
    [InlineData("returned", "Bila tidak diperbaiki sampai Jumat, 27 Maret 2026, permohonan kedaluwarsa.")]
    [InlineData(
        "hosted",
        "Bila tidak didaftarkan ulang, layanan dapat dihapus. "
        + "Bunyi SOP: \u201CKetelambatan dalam pendaftaran ulang layanan hosting dapat berakibat pada penghapusan layanan hosting.\u201D")]
    [InlineData("fresh link, confirm", "Bila tidak dikonfirmasi sampai Jumat, 27 Maret 2026, permohonan kedaluwarsa.")]
    public void Compose_AskingForSomething_SaysWhatHappensIfNothingIsDone(string name, string consequence) =>
        EveryMail.Of(Sample.Request())[name].Text.ShouldContain(consequence);

    [Theory]
    [InlineData(Procedures.DataCheck, "Dokumentasi Aplikasi", "Jawab Ya atau Tidak")]
    [InlineData(Procedures.SecurityExamination, "Laporan Hasil Uji Keamanan", "Jawab Ya atau Tidak")]
    [InlineData(Procedures.PseRecording, "Bukti gambar halaman Pendataan Sistem Elektronik", "unggah Bukti Pendataan Sistem Elektronik")]
    [InlineData(Procedures.Hosting, "Dokumentasi Aplikasi", "isi alamat aplikasi")]
    public void Assignment_OfAStep_SaysWhatToExamineAndWhatToDo(string stepKey, string examine, string act)
    {
        var mail = AssignmentMail.Compose(Sample.Request(), Sample.DataCheck with { StepKey = stepKey }, Sample.Examiner, EveryMail.Action);

        mail.Text.ShouldContain($"Yang diperiksa:\n- Formulir PA-17\n");
        mail.Text.ShouldContain($"- {examine}\n");
        mail.Text.ShouldContain(act);
        mail.Text.ShouldContain($": {Procedures.Current[stepKey].Wording}.");
    }

    [Fact]
    public void Assignment_OfALaterRevision_SaysSo() =>
        AssignmentMail.Compose(Sample.Request(), Sample.DataCheck with { Revision = 3 }, Sample.Examiner, EveryMail.Action)
            .Text.ShouldContain("Perbaikan: ke-2\n");

    [Fact]
    public void Assignment_OfALateStep_SaysSinceWhen()
    {
        string On(int day) => AssignmentMail.Compose(
            Sample.Request(), Sample.DataCheck, Sample.Deputy, EveryMail.Action, today: new DateOnly(2026, 3, day)).Text;

        On(27).ShouldNotContain("Terlambat");
        On(30).ShouldContain("Terlambat sejak Jumat, 27 Maret 2026.");
    }

    [Fact]
    public void Overdue_ToTheKepalaBidang_ListsWhatIsLateAndHasNoLink()
    {
        var mail = OverdueMail.Compose([new LateStep(Sample.Request(), "Sari Dewi (Sub Koordinator PA)", Sample.Due, 2)], Sample.Head, new(2026, 3, 31));

        mail.To.ShouldHaveSingleItem().Email.Value.ShouldBe("rina@batam.go.id");
        mail.Text.ShouldNotContain("http");
        mail.Text.ShouldNotContain("Tautan di dalamnya");
        mail.Text.ShouldContain(
            "Langkah: 2, Pengecekan data\nMenunggu: Sari Dewi (Sub Koordinator PA)\nTenggat: Jumat, 27 Maret 2026\nTerlambat: 2 hari kerja\n");
    }

    [Fact]
    public void Figures_ToTheKepalaBidang_TellTheMonthInWordsAndOneTable()
    {
        var figures = ServiceFigures.Of(
            new Period(2026, 2, 1), [.. SampleLines.Requests(90)], [.. SampleLines.Applications(40)], new WorkingCalendar([2026], []), new(2026, 3, 2));

        var mail = FiguresMail.Compose(figures, Sample.Head, new Uri("https://hosting.batam.go.id/meja/angka?masa=2026-02"), new(2026, 3, 2));

        mail.Subject.ShouldStartWith("Angka pelayanan hosting Februari 2026");
        mail.Text.ShouldContain($"masuk {figures.Requests.In} permohonan baru");
        mail.Text.ShouldContain($"- Pendataan PSE: Batas SOP 5, n {figures.Steps[2].Days.Count}, Median –, p90 –\n");
        mail.Html.ShouldContain(">Pendataan PSE</td>");
        mail.Text.ShouldContain("https://hosting.batam.go.id/meja/angka?masa=2026-02");
    }

    [Theory]
    [InlineData("assignment", "2026-03-27", "2026-03-26", "data-check.1")]
    [InlineData("calendar moved, official", "2026-03-28", "2026-03-27", "data-check.1", 1)]
    [InlineData("extended, official", "2026-03-31", "2026-03-30", "data-check.1", 1)]
    [InlineData("reminder, overdue 2", "2026-03-27", "2026-03-26", "data-check.1")]
    [InlineData("confirmation", "2026-03-27", "2026-03-26", "confirm.1")]
    [InlineData("fresh link, confirm", "2026-03-27", "2026-03-26", "confirm.1")]
    [InlineData("returned", "2026-03-27", "2026-03-26", "revise.1")]
    [InlineData("hosted", "2026-12-31", "2026-12-30", "renewal.2026")]
    [InlineData("renewal, agency", "2026-12-31", "2026-12-30", "renewal.2026")]
    [InlineData("renewal, grace", "2027-03-31", "2027-03-30", "grace.2026")]
    public void Compose_WithADueDate_HasItForTheCalendar(string name, string on, string remindOn, string key, int sequence = 0)
    {
        var entry = EveryMail.Of(Sample.Request("AplikasiKu"))[name].Entries.ShouldHaveSingleItem();

        (entry.On, entry.RemindOn).ShouldBe((DateOnly.Parse(on), DateOnly.Parse(remindOn)));
        entry.Key.ShouldEndWith($".{key}");
        entry.Sequence.ShouldBe(sequence, "a calendar moves the entry, and adds none");
        entry.Title.Contains("AplikasiKu").ShouldBe(!name.Contains("confirm") && name != "hosted");
    }

    [Fact]
    public void Assignment_OfADeputy_NamesTheAppointment() =>
        EveryMail.Of(Sample.Request())["assignment, deputy"].Text.ShouldContain("Yth. Budi Tan, Plh. Sub Koordinator PA\n");

    [Theory]
    [InlineData(-1, "1 hari kerja lagi", "tenggat satu hari kerja lagi")]
    [InlineData(0, "HARI TERAKHIR", "tenggat hari ini")]
    [InlineData(4, "Terlambat 4 hari kerja", "terlambat 4 hari kerja")]
    public void Reminder_OfEachKind_SaysHowItStands(int workingDaysLate, string headline, string standing)
    {
        var mail = ReminderMail.Compose(Sample.Request(), Sample.DataCheck, Sample.Examiner, new Reminder(workingDaysLate), EveryMail.Action);

        mail.Subject.ShouldStartWith($"{headline}: Pengecekan data - SIPANDU");
        mail.Text.ShouldContain($"masih menunggu Anda: {standing}.");
    }

    [Fact]
    public void Returned_WithSeveralLines_QuotesEachLine()
    {
        var mail = ReturnedMail.Compose(Sample.Request(), Sample.Refusal("Satu.\nDua.", "Tiga."), EveryMail.Action, EveryMail.Status, Sample.Due);

        mail.Text.ShouldContain("Pertimbangan:\n> Satu.\n> Dua.\n\nCatatan:\n> Tiga.\n");
        mail.Text.ShouldContain("Pengecekan data oleh Sub Koordinator PA pada 18 Maret 2026 pukul 09.05 WIB");
        mail.Text.ShouldContain("Formulir PA-18");
    }

    [Fact]
    public void Returned_WithoutNotes_HasNoEmptyQuotation() =>
        ReturnedMail.Compose(Sample.Request(), Sample.Refusal(notes: ""), EveryMail.Action, EveryMail.Status, Sample.Due).Text.ShouldNotContain("Catatan");

    [Fact]
    public void Passed_WithPa18_SaysWhoDecidedAndWhatComesNextByWhen()
    {
        var mail = EveryMail.Of(Sample.Request())["passed"];

        mail.Text.Shown().ShouldContain("Sari Dewi (Sub Koordinator PA) menjawab Ya pada 18 Maret 2026 pukul 09.05 WIB. Formulir PA-18 dapat diunduh");
        mail.Text.ShouldContain("Berikutnya langkah 3, Pemeriksaan hasil uji keamanan, oleh Sub Koordinator Sandiman.");
        mail.Text.ShouldContain("Pemeriksaan hasil uji keamanan paling lambat: Jumat, 27 Maret 2026\n");
    }

    [Fact]
    public void Returned_ComposedAgainAfterTheNextRevision_StillAnnouncesTheSame()
    {
        var request = Sample.Request();
        var revised = request with { Header = request.Header with { Revision = 2 } };

        var again = ReturnedMail.Compose(revised, Sample.Refusal(), EveryMail.Action, EveryMail.Status, Sample.Due);

        again.Announces.ShouldBe(EveryMail.Of(request)["returned"].Announces);
    }

    [Fact]
    public void Hosted_InAnyMonth_SaysUntilWhenAndTheDuties()
    {
        var mail = EveryMail.Of(Sample.Request())["hosted"];

        mail.Text.Shown().ShouldContain(
            "Alamat: https://sipandu.batam.go.id\nDihosting: Senin, 20 April 2026\n"
            + "Berlaku sampai: Kamis, 31 Desember 2026\nMasa tenggang sampai: Rabu, 31 Maret 2027\n");
        mail.Text.ShouldContain("- Melakukan perpanjangan/pendaftaran ulang layanan hosting setiap tahunnya.\n");
    }

    [Theory]
    [InlineData(
        "renewal, manager", "berakhir Kamis, 31 Desember 2026.",
        "layanan masuk masa tenggang sampai Rabu, 31 Maret 2027; sesudah itu penghapusan layanan diputuskan")]
    [InlineData(
        "renewal, agency", "berakhir Kamis, 31 Desember 2026.",
        "layanan masuk masa tenggang sampai Rabu, 31 Maret 2027; sesudah itu penghapusan layanan diputuskan")]
    [InlineData(
        "renewal, grace", "dalam masa tenggang sampai Rabu, 31 Maret 2027.",
        "Bila tidak didaftarkan ulang sampai Rabu, 31 Maret 2027, penghapusan layanan diputuskan sesudah itu")]
    public void Renewal_BeforeAndInGrace_SaysUntilWhenAndWhatHappensThen(string name, string until, string then)
    {
        var mail = EveryMail.Of(Sample.Request())[name];

        mail.Text.ShouldContain(until);
        mail.Text.ShouldContain(then);
    }

    [Fact]
    public void Renewal_OnTheLastDay_SaysToday() =>
        RenewalNoticeMail.ToManager(Sample.Hosted(), new(12, 31), new DateOnly(2026, 12, 31), EveryMail.Action, EveryMail.Manager).Text
            .ShouldContain("31 Desember 2026, yaitu hari ini.");

    [Fact]
    public void Unreachable_ToTheOfficial_NamesTheMailboxAndOtherWaysToReachThem()
    {
        var mail = EveryMail.Of(Sample.Request())["unreachable, official"];

        mail.Text.Shown().ShouldContain("Kotak email andi@batam.go.id menolak");
        mail.Text.Shown().ShouldContain("Kontak instansi: 0778-000000 / dinas@contoh.go.id");
    }

    [Theory]
    [InlineData("withdrawn, manager")]
    [InlineData("withdrawn, official")]
    public void Withdrawn_ToEither_QuotesTheReason(string name) =>
        EveryMail.Of(Sample.Request(), "Proyek ditunda.")[name].Text.ShouldContain("Alasan:\n> Proyek ditunda.\n");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/tinjau/abc")]
    [InlineData("")]
    public void Compose_WithALinkThatIsNoWebAddress_ThrowsWithoutShowingIt(string url)
    {
        var thrown = Should.Throw<ArgumentException>(() => AssignmentMail.Compose(Sample.Request(), Sample.DataCheck, Sample.Examiner, url));

        if (url.Length > 0)
        {
            thrown.Message.ShouldNotContain(url);
        }
    }
}
