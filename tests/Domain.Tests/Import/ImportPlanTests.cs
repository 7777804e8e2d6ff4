using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Testing.Samples;
using static HostingFunctions.Testing.Samples.SampleImport;

namespace HostingFunctions.Domain.Tests.Import;

/// <summary>What publishing a sheet would do, row by row.</summary>
public sealed class ImportPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void Of_NothingRegistered_EveryRowIsNew() =>
        PlanOf([], Row(1), Row(2)).Rows.Select(row => row.State).ShouldBe([ImportState.New, ImportState.New]);

    [Fact]
    public void Of_SameRowsOnceImported_NothingIsLeft()
    {
        var plan = PlanOf(Imported(Row(1), Row(2)), Row(2), Row(1));

        plan.Count(ImportState.Unchanged).ShouldBe(2);
        plan.Open.ShouldBeEmpty();
    }

    [Fact]
    public void Of_SameRowWrittenAnotherWay_IsUnchanged() => PlanOf(
        Imported(Row()),
        Row().With(Pa17FormFields.AgencyHeadNip, "197612311995111002").With(ImportColumns.HostedOn, "2024-03-17")
            .With(Pa17FormFields.ApplicationName, " Aplikasi 1 "))
        .Rows[0].State.ShouldBe(ImportState.Unchanged);

    [Fact]
    public void Of_SameRowAfterTheManagerChangedIt_IsUnchanged()
    {
        var corrected = Imported(Row())[0] with { Url = "https://lain.batam.go.id", IsFormAwaited = false };

        PlanOf([corrected], Row()).Rows[0].State.ShouldBe(ImportState.Unchanged);
    }

    [Fact]
    public void Of_OtherCellOfAnImportedRow_IsChanged() =>
        PlanOf(Imported(Row()), Row().With(Pa17FormFields.ManagerName, "Tono")).Rows[0].State.ShouldBe(ImportState.Changed);

    [Theory]
    [InlineData("form")]
    [InlineData("pending")]
    [InlineData("deleted")]
    public void Of_OtherCellOnceNoLongerTheLists_IsWrong(string why)
    {
        var known = Imported(Row())[0];
        known = why switch
        {
            "form" => known with { IsFormAwaited = false },
            "pending" => known with { PendingRenewal = known.Id },
            _ => known with { DeletedAt = Now },
        };

        var row = PlanOf([known], Row().With(Pa17FormFields.ManagerName, "Tono")).Rows[0];

        row.State.ShouldBe(ImportState.Wrong);
        row.Errors.ShouldHaveSingleItem().ShouldBe(ImportProblems.Closed(known.Number));
    }

    [Fact]
    public void Of_AddressOrPseNumberOfAnother_IsWrongAtItsCell()
    {
        var hosted = Hosted(Row());

        ErrorsOf([hosted], Row(2).With(DecisionForm.HostedUrlField, "HTTP://Aplikasi1.batam.go.id/")).ShouldBe([DecisionForm.HostedUrlField.Name]);
        ErrorsOf([hosted], Row(2).With(DecisionForm.PseNumberField, "pse 1 2024")).ShouldBe([DecisionForm.PseNumberField.Name]);
        ErrorsOf([hosted], Row()).ShouldBe([DecisionForm.HostedUrlField.Name, DecisionForm.PseNumberField.Name]);
        ErrorsOf([hosted with { DeletedAt = Now }], Row()).ShouldBeEmpty();
    }

    [Fact]
    public void Of_SameAddressTwiceInTheSheet_TheLaterIsWrong()
    {
        var plan = PlanOf([], Row(1), Row(2).With(DecisionForm.HostedUrlField, "https://aplikasi1.batam.go.id/"));

        plan.Rows.Select(row => row.State).ShouldBe([ImportState.New, ImportState.Wrong]);
        plan.Rows[1].Errors[0].Message.ShouldBe("Alamat ini sudah ada di baris 2.");
    }

    /// <summary>Counted, not timed: what is worked out for a row does not depend on how many others there are.</summary>
    [Fact]
    public void Of_FiveThousandRows_TakesTenTimesAsMuchAsFiveHundred()
    {
        var (few, many) = (AllocatedBy(500), AllocatedBy(5_000));

        many.ShouldBeLessThan(few * 13);
    }

    private static long AllocatedBy(int count)
    {
        var known = Imported([.. Enumerable.Range(1, count).Select(Row)]);
        var sheet = ImportSheet.Read(Sheet(Enumerable.Range(1, count).Select(number => Row(number).With(Pa17FormFields.ManagerName, "Tono"))));
        var before = GC.GetAllocatedBytesForCurrentThread();

        ImportPlan.Of(sheet, known, EmailDomain, Today).Count(ImportState.Changed).ShouldBe(count);

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<string> ErrorsOf(IReadOnlyList<ListedApplication> known, Dictionary<string, string> row) =>
        PlanOf(known, row).Rows[0].Errors.Select(error => error.Field);

    private static ImportPlan PlanOf(IReadOnlyList<ListedApplication> known, params IEnumerable<Dictionary<string, string>> rows) =>
        ImportPlan.Of(ImportSheet.Read(Sheet(rows)), known, EmailDomain, Today);

    private static IReadOnlyList<ListedApplication> Imported(params IEnumerable<Dictionary<string, string>> rows) =>
        [.. rows.Select(row => ListedOf(RegisterImports.Enter(FormOf(row), "Wati, Sub Koordinator PA", Now).Record!))];

    /// <summary>One that a request brought into the register.</summary>
    private static ListedApplication Hosted(Dictionary<string, string> row)
    {
        var form = FormOf(row);
        return ListedOf(SampleHostedApplication.HostedOn(Today) with { Url = form.Url, PseNumber = form.PseNumber });
    }

    private static ListedApplication ListedOf(RegisterRecord record) => ListedApplication.Of(new HostedApplication { Record = record });

    private static ImportForm FormOf(Dictionary<string, string> row) => ImportForm.Check(row, EmailDomain, Today).Value!;
}
