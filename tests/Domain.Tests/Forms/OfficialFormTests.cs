using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class OfficialFormTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    private static readonly Official Pa = new(
        Role.SubKoordinatorPa, "Ani", IdNumber.Parse(IdKind.Nip, "198001012005011003"), EmailAddress.Parse("ani@batam.go.id"),
        new DateOnly(2024, 1, 1), null, null);

    public static TheoryData<string, string, string?> Faults => new()
    {
        { "officialNip", "12345", "officialNip" },
        { "officialEmail", "budi@gmail.com", "officialEmail" },
        { "officialFrom", "30 November 2026", "officialFrom" },
        { "officialUntil", "30 November 2026", "officialUntil" },
        { "officialUntil", "1 Desember 2026", null },
        { "officialRole", "pemohon", "officialRole" },
        { "officialActing", "pj", "officialActing" },
        { "officialNip", "198001012005011003", "officialNip" },
        { "officialName", "", "officialName" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_NewHolder_ShowsTheFaultAtItsField(string field, string typed, string? wrong) =>
        Check(new(OfficialForm.Of(Budi)) { [OfficialForm.HoldingField.Name] = "", [field] = typed })
            .Errors.Select(error => error.Field).ShouldBe(wrong is null ? [] : [wrong]);

    [Fact]
    public void Check_HoldingThatRuns_MayEndAndBeCorrectedButKeepsItsBeginning()
    {
        var form = new Dictionary<string, string>(OfficialForm.Of(Pa));
        Check(form).Errors.ShouldHaveSingleItem().Message.ShouldBe("Tidak ada yang berubah.");

        form[OfficialForm.UntilField.Name] = "31 Desember 2026";
        Check(form).Value!.After.ShouldBe(Pa with { Until = new DateOnly(2026, 12, 31) });

        form[OfficialForm.FromField.Name] = "2 Desember 2026";
        Check(form).Errors.ShouldHaveSingleItem().Field.ShouldBe(OfficialForm.FromField.Name);
    }

    private static Official Budi => Pa with
    {
        Name = "Budi", Nip = IdNumber.Parse(IdKind.Nip, "198001012005011004"), Email = EmailAddress.Parse("budi@batam.go.id"), From = Today,
    };

    private static Checked<OfficialForm> Check(Dictionary<string, string> typed) =>
        OfficialForm.Check(new TypedFields(typed), new OfficialsBook([Pa]), "batam.go.id", Today);
}
