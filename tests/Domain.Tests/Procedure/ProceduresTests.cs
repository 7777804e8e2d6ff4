using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Tests.Procedure;

/// <summary>The steps as sop.md part 2 has them.</summary>
public sealed class ProceduresTests
{
    [Theory]
    [InlineData(2, Procedures.DataCheck, Role.SubKoordinatorPa, 3, StepOutput.Recommendation)]
    [InlineData(3, Procedures.SecurityExamination, Role.SubKoordinatorSandiman, 1, StepOutput.Recommendation)]
    [InlineData(4, Procedures.PseRecording, Role.PetugasPse, 5, StepOutput.PseProof)]
    [InlineData(5, Procedures.Hosting, Role.SubKoordinatorPa, 3, StepOutput.HostedApplication)]
    public void Current_EachStep_IsTheSops(int number, string key, Role role, int workingDays, StepOutput output)
    {
        var step = Procedures.Current[key];

        Procedures.Current.Steps[number - 2].ShouldBe(step);
        (step.Number, step.Role, step.WorkingDays, step.Output).ShouldBe((number, role, workingDays, output));
    }

    [Fact]
    public void After_TheLastStep_IsNothing() => Procedures.Current.After(Procedures.Hosting).ShouldBeNull();

    [Fact]
    public void Of_TheVersionOfARenewal_IsSteps2And3() =>
        Procedures.Of("2023-08-01-renewal").Steps.Select(step => step.Number).ShouldBe([2, 3]);

    [Fact]
    public void Of_TheVersionOfARequest_IsThatVersion() => Procedures.Of("2023-08-01").ShouldBe(Procedures.Current);

    [Fact]
    public void Of_NoSuchVersion_Throws() => Should.Throw<KeyNotFoundException>(() => Procedures.Of("2022-01-01"));

    [Fact]
    public void Item_NoSuchStep_Throws() => Should.Throw<KeyNotFoundException>(() => Procedures.Current["lain"]);
}
