using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Tests.Links;

public sealed class LinkTokenTests
{
    private static readonly RequestId Id = RequestId.Parse("fedcba9876543210fedcba9876543210");

    [Fact]
    public void New_ManyTimes_NeverEndsInWhatMailProgramsLeaveOut() =>
        Enumerable.Range(0, 2000).Select(_ => LinkToken.New(Id).Text[^1]).ShouldAllBe(last => char.IsAsciiLetterOrDigit(last));

    [Theory]
    [InlineData('-')]
    [InlineData('_')]
    public void TryParse_OneOfEarlierThatEndsSo_IsStillOne(char last) =>
        LinkToken.TryParse(LinkToken.New(Id).Text[..^1] + last).ShouldNotBeNull().RequestId.ShouldBe(Id);
}
