using HostingFunctions.Pages.Components.Parts;

namespace HostingFunctions.Pages.Tests;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(1024, "1 KB")]
    [InlineData(1025, "2 KB")]
    [InlineData(1048576, "1 MB")]
    [InlineData(1468006, "1,4 MB")]
    [InlineData(26214400, "25 MB")]
    public void Text_Bytes_ReadsAsPeopleWriteIt(long bytes, string text) => FileSize.Text(bytes).ShouldBe(text);
}
