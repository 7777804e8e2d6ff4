using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Tests.Files;

public sealed class FileIdTests
{
    [Fact]
    public void TryParse_ItsOwnText_IsTheSameId()
    {
        var id = FileId.New();

        FileId.TryParse(id.ToString()).ShouldBe(id);
        FileId.New().ShouldNotBe(id);
    }

    [Fact]
    public void Of_SameText_IsTheSameId()
    {
        FileId.Of("a/Pa17/1/").ShouldBe(FileId.Of("a/Pa17/1/"));
        FileId.Of("a/Pa17/1/").ShouldNotBe(FileId.Of("a/Pa17/2/"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("../other/00000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000G")]
    [InlineData("0000000000000000000000000000000A")]
    [InlineData("\uFF100000000000000000000000000000000")]
    public void TryParse_AnythingElse_IsNull(string? text) => FileId.TryParse(text).ShouldBeNull();
}
