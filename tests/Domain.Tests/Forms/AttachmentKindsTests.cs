using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class AttachmentKindsTests
{
    [Fact]
    public void OfApplicant_EachKind_HasTheInterfacesFieldName() =>
        AttachmentKinds.OfApplicant.Select(kind => kind.Field()).ShouldBe(["officialLetter", "documentation", "securityReport", "pseEvidence", "other"]);

    [Property]
    public void FromField_ItsOwnFieldName_IsTheKind(AttachmentKind kind) => AttachmentKinds.FromField(kind.Field()).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("OfficialLetter")]
    [InlineData("0")]
    [InlineData("notes")]
    public void FromField_AnythingElse_IsNull(string field) => AttachmentKinds.FromField(field).ShouldBeNull();

    [Property]
    public void IsRequiredAndMayBeMany_OneKind_IsNeverBoth(AttachmentKind kind) => (kind.IsRequired() && kind.MayBeMany()).ShouldBeFalse();
}
