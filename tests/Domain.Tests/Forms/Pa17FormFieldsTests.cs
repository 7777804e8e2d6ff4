using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class Pa17FormFieldsTests
{
    [Fact]
    public void All_EveryNameOfTheInterface_HasItsRow()
    {
        var names = typeof(Pa17Field).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        names.ShouldBe([.. Pa17FormFields.All.Select(field => field.Name), Pa17Field.IdempotencyKey]);
    }

    [Fact]
    public void All_LabelsOutsideTheForm_TellTheFieldsApart() => Pa17FormFields.All.Select(field => field.FullLabel).ShouldBeUnique();
}
