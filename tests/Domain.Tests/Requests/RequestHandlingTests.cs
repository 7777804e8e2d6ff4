using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Tests.Calendar;

namespace HostingFunctions.Domain.Tests.Requests;

public sealed class RequestHandlingTests
{
    private const string By = "Rina Contoh (Kepala Bidang)";

    private static readonly Official Holder = Requests.Official();
    private static readonly Official Head = Requests.Official() with { Role = Role.KepalaBidang, Email = EmailAddress.Parse("kabid@batam.go.id") };

    private static readonly HostingRequest Assigned = Requests.InReview() with
    {
        Assignments = [new Assignment(Procedures.DataCheck, 1, Calendar2026.Calendar.Due(new DateOnly(2026, 11, 24), 3), Requests.Now)],
    };

    [Fact]
    public void Extend_AssignedStep_IsDueOnTheNewDateAndSaysWhy()
    {
        var extended = Assigned.With(Assigned.Extend(new DateOnly(2026, 12, 4), Calendar2026.Calendar, By, "Menunggu data.", Requests.Now));

        var due = extended.Assigned!.Due;
        due.Date.ShouldBe(new DateOnly(2026, 12, 4));
        due.Explanation.ShouldBe(
            "Tenggat semula Jumat, 27 November 2026. Diundur satu kali sampai Jumat, 4 Desember 2026 oleh Rina Contoh (Kepala Bidang), "
            + "dengan alasan: Menunggu data.");
        extended.Assignments.Single().Due.Date.ShouldBe(new DateOnly(2026, 11, 27), "the assignment keeps its first date");
        extended.Allows(DeskAct.ExtendDueDate).ShouldBeFalse();
    }

    [Fact]
    public void HandOver_Twice_TheLastCounts()
    {
        var (one, other) = (Holder with { Acting = "Plh." }, Holder with { Acting = "Plt." });

        var handed = Assigned.With(Assigned.HandOver(one, true, [Holder], By, "Cuti", Requests.Now));
        handed = handed.With(handed.HandOver(other, true, [one], By, "Cuti", Requests.Now));

        handed.Holders(new OfficialRoster([Holder]), new DateOnly(2026, 11, 24)).ShouldBe([other]);
        handed.Handovers.Select(handover => handover.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public void WithdrawOnWord_OpenRequest_KeepsTheLetterAndWhoRecordedIt()
    {
        var letter = new Attachment(FileId.New(), AttachmentKind.WithdrawalLetter, "surat.pdf", FileType.Pdf, 100, Sha256Hash.Of("surat"));

        var withdrawn = Assigned.With(Assigned.WithdrawOnWord("Tidak jadi", letter, By, Requests.Now));

        withdrawn.Header.State.ShouldBe(RequestState.Withdrawn);
        withdrawn.Attachments.ShouldContain(letter);
        withdrawn.Header.WithdrawalRecordedBy.ShouldBe(By);
    }

    [Theory]
    [InlineData(Role.SubKoordinatorPa, DeskAct.Decide, true)]
    [InlineData(Role.SubKoordinatorPa, DeskAct.HandOver, true)]
    [InlineData(Role.PetugasPse, DeskAct.HandOver, false)]
    [InlineData(Role.PetugasPse, DeskAct.Decide, false)]
    [InlineData(Role.PetugasPse, DeskAct.ResendMail, false)]
    [InlineData(Role.PetugasPse, DeskAct.WriteNote, true)]
    [InlineData(Role.KepalaBidang, DeskAct.ExtendDueDate, true)]
    [InlineData(Role.KepalaBidang, DeskAct.Decide, false)]
    [InlineData(Role.KepalaBidang, DeskAct.WithdrawOnWord, false)]
    [InlineData(Role.PetugasLoket, DeskAct.WriteNote, false)]
    public void May_StepOfThePaSubCoordinator_IsForWhoHoldsItAndTheKepalaBidang(Role role, DeskAct act, bool may) =>
        new SignedIn(Head.Email, [Head with { Role = role }], "").May(act, Assigned).ShouldBe(may);
}
