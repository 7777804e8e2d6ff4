using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Storage.Tests;

/// <summary>Plainly fictional records, each complete.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 3, 17, 9, 5, 0, Wib.Offset);

    public static RequestId NewId() => RequestId.From(Guid.NewGuid());

    public static Pa17Form Form { get; } = SampleForm.Usual.WithApplication("Aplikasi Contoh <\"Uji\" & 'Coba'> 🏝");

    public static Attachment Attachment(AttachmentKind kind = AttachmentKind.Documentation) =>
        new(FileId.New(), kind, "berkas contoh.pdf", FileType.Pdf, 12_345, Sha256Hash.Parse(new string('a', 64)));

    public static Official Official(string name = "Joko Contoh") => new(
        Role.SubKoordinatorPa, name, IdNumber.Parse(IdKind.Nip, "198001012005011001"), EmailAddress.Parse("joko@batam.go.id"),
        new DateOnly(2026, 1, 1), null, "Plh.");

    public static Decision Decision(string step = Procedures.DataCheck, Answer answer = Answer.Ya, string by = "Joko Contoh") =>
        new(step, 1, answer, "Lengkap.\nBenar.", "", Official(by), Now.AddHours(1));

    public static Link Link(string step = Procedures.DataCheck) => new(
        Sha256Hash.Of(Guid.NewGuid().ToString()), LinkPurpose.Review, new LinkScope.Step(new StepRound(step, 1)),
        EmailAddress.Parse("joko@batam.go.id"), Now.AddDays(30));

    public static Assignment Assignment() => new(
        Procedures.DataCheck, 1, new WorkingCalendar([2026], [new DayOff(new DateOnly(2026, 3, 19), "Nyepi", false)]).Due(Wib.DateOf(Now), 3), Now);

    public static IssuedDocument Document() =>
        new(FileId.New(), DocumentKind.Pa18, 1, Procedures.DataCheck, "PA-18.docx", 4_321, Sha256Hash.Parse(new string('b', 64)), Now.AddHours(2));

    /// <summary>A hosted application, as step 5 of 17 March 2026 enters it.</summary>
    public static RegisterChange Entry(RequestId id) => new(id)
    {
        Record = SampleHostedApplication.HostedOn(Wib.DateOf(Now)).WithId(id).WithForm(Form),
        History = [new HistoryEntry(Now, "Joko Contoh (Plh. Sub Koordinator PA)", "Aplikasi dihosting")],
    };

    public static Notice Notice() => new(2026, "10-01", EmailAddress.Parse("a/b#c?d@batam.go.id"), Now, "1");
}
